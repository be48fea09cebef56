import { BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../strings/translate.ts';

/** Asks whether to quit although so many pushes are under way. */
export async function askToQuit(t: Translate, count: number): Promise<boolean> {
  const options = {
    type: 'question' as const,
    title: t('app.name'),
    message: t('quit.title', { count }),
    detail: t('quit.text'),
    buttons: [t('quit.leave'), t('quit.stay')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const [window] = BrowserWindow.getAllWindows();
  const { response } = window
    ? await dialog.showMessageBox(window, options)
    : await dialog.showMessageBox(options);
  return response === 0;
}

import { app, Menu } from 'electron';
import { startTasks } from '../tray/start-actions.ts';
import type { TrayAction, TrayView } from '../tray/tray-view.ts';
import type { StartCommand } from './start-at-login.ts';

/** Tasks that Windows shows; further ones it would leave out. */
const mostTasks = 10;

/** Offers what the tray offers in the menu of the dock (macOS) and the jump list (Windows). */
export function showTasks(
  view: TrayView,
  { command, args }: StartCommand,
  act: (action: TrayAction) => void,
): void {
  const tasks = startTasks(view).slice(0, mostTasks);
  if (process.platform === 'darwin') {
    const entries = tasks.map(({ label, action }) => ({ label, click: () => act(action) }));
    app.dock?.setMenu(Menu.buildFromTemplate(entries));
  }
  if (process.platform === 'win32') {
    app.setUserTasks(
      tasks.map(({ label, argument }) => ({
        program: command,
        arguments: [...args.map((arg) => `"${arg}"`), argument].join(' '),
        title: label,
        description: label,
        iconPath: command,
        iconIndex: 0,
      })),
    );
  }
}

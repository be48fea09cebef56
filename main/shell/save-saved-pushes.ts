import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../strings/translate.ts';
import { saveFile } from '../receipt/save-file.ts';
import { savedPushesExtension } from '../saved/saved-pushes-file.ts';

/** What no file system takes in a name. */
const unfit = /[<>:"/\\|?*\p{Cc}]+/gu;

/** Asks where to save a file of saved pushes; `null` when the person closes the dialog. */
export async function saveSavedPushes(
  window: BrowserWindow,
  file: { readonly t: Translate; readonly title: string; readonly text: string },
): Promise<{ name: string } | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: file.t('saved.export'),
    defaultPath: `${file.title.replace(unfit, ' ').trim()}.${savedPushesExtension}`,
    filters: [{ name: file.t('saved.file.kind'), extensions: [savedPushesExtension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (!filePath) return null;
  // The dialog has asked about the very name that was chosen, and about no other.
  const hasEnding = filePath.toLowerCase().endsWith('.json');
  const path = hasEnding ? filePath : `${filePath}.${savedPushesExtension}`;
  await saveFile(path, Buffer.from(file.text), { replace: hasEnding });
  return { name: basename(path) };
}

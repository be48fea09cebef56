import { type BrowserWindow, dialog } from 'electron';

/** Asks for files; empty when the person closes the dialog. `extensions`: `null` for any. */
export async function chooseFiles(
  window: BrowserWindow,
  properties: ('openFile' | 'multiSelections')[],
  extensions: string[] | null,
): Promise<string[]> {
  const filters = extensions ? [{ name: extensions.join(', '), extensions }] : [];
  const { filePaths } = await dialog.showOpenDialog(window, { properties, filters });
  return filePaths;
}

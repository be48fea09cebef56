import { type BrowserWindow, dialog } from 'electron';

/** Asks for files or folders; empty when the person closes the dialog. `extensions`: `null` for any. */
export async function chooseFiles(
  window: BrowserWindow,
  properties: ('openFile' | 'multiSelections' | 'openDirectory' | 'createDirectory')[],
  extensions: string[] | null,
): Promise<string[]> {
  const filters = extensions ? [{ name: extensions.join(', '), extensions }] : [];
  const { filePaths } = await dialog.showOpenDialog(window, { properties, filters });
  return filePaths;
}

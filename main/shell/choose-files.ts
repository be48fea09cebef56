import { type BrowserWindow, dialog } from 'electron';

/**
 * Asks for files or folders; empty when the person closes the dialog. `window`: `null` where there is
 * none. `extensions`: `null` for any.
 */
export async function chooseFiles(
  window: BrowserWindow | null,
  properties: ('openFile' | 'multiSelections' | 'openDirectory' | 'createDirectory')[],
  extensions: string[] | null,
): Promise<string[]> {
  const filters = extensions ? [{ name: extensions.join(', '), extensions }] : [];
  const options = { properties, filters };
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return filePaths;
}

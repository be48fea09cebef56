import { clipboard } from 'electron';
import { copiedFolder, keepCopiedTable } from '../workspace/copied-tables.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Makes a file of the table on the clipboard; answers its path. Fails with `clipboard-no-table`. */
export async function takeCopiedTable({ folder }: Workspace): Promise<string> {
  // A promise in newer versions of Electron.
  const text = await clipboard.readText();
  return keepCopiedTable(copiedFolder(folder), text, new Date());
}

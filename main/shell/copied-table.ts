import { clipboard } from 'electron';
import { copiedFolder, keepCopiedTable } from '../workspace/copied-tables.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Older versions of Electron have a method for it, and no items. */
interface OlderClipboard {
  readHTML?(): string;
}

/** Makes a file of the table on the clipboard; answers its path. Fails with `clipboard-no-table`. */
export async function takeCopiedTable({ folder }: Workspace): Promise<string> {
  // A promise in newer versions of Electron.
  const text = await clipboard.readText();
  const copied = { text, html: await readHtml() };
  return keepCopiedTable(copiedFolder(folder), copied, new Date());
}

/** Empty where nothing of the kind was copied. */
async function readHtml(): Promise<string> {
  const older: OlderClipboard & typeof clipboard = clipboard;
  if (older.readHTML) return older.readHTML();
  const items = await clipboard.read();
  const item = items.find(({ types }) => types.includes('text/html'));
  return item ? (await item.getType('text/html')).text() : '';
}

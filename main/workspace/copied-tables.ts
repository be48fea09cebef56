import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { Copied } from '../tabular/copied-table.ts';
import { createRowWriter } from '../tabular/csv-writer.ts';

/** A copied table can be pushed again this long after it was copied. ms */
const keptMs = 90 * 24 * 60 * 60 * 1000;

/** How a table is written: no cell of a spreadsheet reads otherwise. */
const writeRow = createRowWriter({ delimiter: ';', quote: '"', escape: '"' });

/**
 * Writes the table on the clipboard to a CSV file in `folder`, so that it goes the way of every file.
 * Answers its path. Fails with `clipboard-no-table`.
 */
export async function keepCopiedTable(folder: string, copied: Copied, now: Date): Promise<string> {
  // Only now: whoever never copies a table need not keep a reader of HTML in memory.
  const { readCopiedTable } = await import('../tabular/copied-table.ts');
  const rows = readCopiedTable(copied);
  if (rows === null) throw new KindlingError('clipboard-no-table');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder, now.getTime() - keptMs);
  const path = join(folder, `Copied table ${stamp(now)}.csv`);
  await writeFile(path, rows.map((cells) => `${writeRow(cells)}\r\n`).join(''), { mode: 0o600 });
  return path;
}

/** Where the copied tables of a profile lie. */
export function copiedFolder(profile: string): string {
  return join(profile, 'copied');
}

/** Whether a file is a copied table of the profile. */
export function isCopiedTable(profile: string, path: string): boolean {
  return dirname(path) === copiedFolder(profile);
}

/** Deletes what was copied before `before`, ms since the epoch. */
async function sweep(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (mtimeMs < before) await rm(path, { force: true });
  }
}

/** The person's own time, as a file may be called on every system. */
function stamp(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')}`;
}

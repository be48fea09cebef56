import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { keepCopiedTable } from '../../../main/workspace/copied-tables.ts';
import { tempFolder } from '../temp-folder.ts';

const plain = (text: string) => ({ text, html: '' });
const now = new Date(2026, 10, 3, 9, 5, 7);

it('a copied table becomes a CSV file that is called by its time', async () => {
  const folder = join(await tempFolder(), 'copied');
  const path = await keepCopiedTable(folder, plain('Konto\tTekst\r\n4000\tKaffe; kake\r\n'), now);
  expect(basename(path)).toBe('Copied table 2026-11-03 09.05.07.csv');
  expect(readFileSync(path, 'utf8')).toBe('Konto;Tekst\r\n4000;"Kaffe; kake"\r\n');
});

it('what is no table makes no file', async () => {
  const folder = join(await tempFolder(), 'copied');
  await expect(keepCopiedTable(folder, plain('secret'), now)).rejects.toThrow('clipboard-no-table');
});

it('files of long ago are deleted', async () => {
  const folder = await tempFolder();
  writeFileSync(join(folder, 'old.csv'), 'A\n');
  utimesSync(join(folder, 'old.csv'), 0, 0);
  await keepCopiedTable(folder, plain('A\tB'), now);
  expect(readdirSync(folder)).toEqual(['Copied table 2026-11-03 09.05.07.csv']);
});

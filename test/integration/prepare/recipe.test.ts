import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../main/contract/recipe.ts';
import { takeSnapshot } from '../../../main/prepare/snapshot.ts';
import { encodeText } from '../../../main/tabular/encoding.ts';
import { inspect } from '../inspect/inspecting.ts';
import { textRow, workbookFile } from '../inspect/workbook-file.ts';
import { tempFolder } from '../temp-folder.ts';
import { cellsOf, prepareFile } from './a-sheet.ts';

const rows = [
  ['Konto', 'Dato', 'Beløp', 'Valuta', 'Tekst'],
  ['0400', '31.10.2026', '1 250,00', 'NOK', 'Leie; "kontor"\nog lager'],
  ['0410', '30.10.2026', '-99,50', 'NOK', ' Kaffe '],
  ['Sum', '', '1 150,50', '', ''],
  ['0420', '29.10.2026', '5,00', 'EUR', 'NULL'],
];
const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = rows.map((cells) => cells.map(quoted).join(';')).join('\r\n');
const objects = rows.slice(1).map((cells) => {
  return JSON.stringify(Object.fromEntries(cells.map((cell, at) => [rows[0]?.[at], cell])));
});
const escaped = (cell: string) => cell.replaceAll('&', '&amp;');
const sheet = rows.map((cells, at) => textRow(at + 1, cells.map(escaped))).join('');

const files: readonly (readonly [string, Uint8Array])[] = [
  ['ledger.csv', Buffer.from(`Hovedbok\r\n${csv}`)],
  ['windows.csv', encodeText(csv, 'windows-1252')],
  ['unicode.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['packed.csv.gz', gzipSync(csv)],
  ['ledger.ndjson', Buffer.from(objects.join('\n'))],
  ['ledger.json', Buffer.from(`[${objects.join(',')}]`)],
  ['ledger.xlsx', workbookFile([{ name: 'Oktober', rows: sheet }])],
];

const steps: readonly Step[] = [
  { kind: 'lines-above' },
  { kind: 'trim' },
  { kind: 'empty-texts' },
  { kind: 'amounts' },
  { kind: 'dates' },
  { kind: 'total-rows' },
  { kind: 'leave-out-rows', column: 'Valuta', test: 'is', text: 'EUR' },
  { kind: 'rename-column', column: 'Beløp', to: 'Amount' },
  { kind: 'set-column', name: 'Company', value: '100' },
];

describe.each(files)('fixes of %s', (name, content) => {
  it('make what a person was shown', async () => {
    const { inspection, bytes } = await prepareFile(name, content, { recipe: { steps } });
    const delimiter = inspection.format === 'csv' ? ';' : ',';
    const sent = parse(bytes[0] ?? '', { delimiter }) as string[][];
    expect(sent).toEqual([
      ['Konto', 'Dato', 'Amount', 'Valuta', 'Tekst', 'Company'],
      ['0400', '2026-10-31', '1250.00', 'NOK', 'Leie; "kontor"\nog lager', '100'],
      ['0410', '2026-10-30', '-99.50', 'NOK', 'Kaffe', '100'],
    ]);
    expect([inspection.header, ...inspection.sample]).toEqual(sent);
  });

  it('are told of as a fresh look at what is sent would tell', async () => {
    const { inspection, bytes } = await prepareFile(name, content, { recipe: { steps } });
    const fresh = await inspect(bytes[0] ?? '');
    expect(inspection.rows).toBe(fresh.rows);
    expect(inspection.finance).toEqual(fresh.finance);
    expect(inspection.recipe?.headerLine).toBe(fresh.layout?.headerLine);
  });

  it('leave every other cell as it is', async () => {
    const recipe = { steps: [{ kind: 'empty-texts', texts: ['nowhere'] } as const] };
    const { bytes, inspection } = await prepareFile(name, content, { recipe });
    const delimiter = inspection.format === 'csv' ? ';' : ',';
    const sent = parse(bytes[0] ?? '', { delimiter, relax_column_count: true }) as string[][];
    expect(sent.slice(-rows.length)).toEqual(rows);
  });
});

describe('fixes', () => {
  it('of what is too large begin every part with the header', async () => {
    const many = Array.from({ length: 4_000 }, (_, at) => `4000;31.10.2026;${at},25;NOK;x${at}`);
    const content = Buffer.from([rows[0]?.join(';'), ...many].join('\n'));
    const { bytes, parts } = await prepareFile(
      'ledger.csv',
      content,
      { recipe: { steps } },
      60_000,
    );
    expect(parts.length).toBeGreaterThan(2);
    expect(bytes.map((part) => cellsOf(part)[0]?.[0]?.split(';')[2])).toEqual(
      bytes.map(() => 'Amount'),
    );
    expect(parts.reduce((sum, part) => sum + (part.rows ?? 0), 0)).toBe(4_000);
  });

  it('that come to something else than was recorded send nothing', async () => {
    const made = await prepareFile('ledger.csv', Buffer.from(csv), { recipe: { steps } });
    const { conversion } = made.plan;
    const [first, ...others] = conversion?.recipe?.steps ?? [];
    if (!conversion?.recipe || !first) throw new Error('There is no recipe');
    const { size, mtimeMs } = statSync(made.path);
    const recipe = { ...conversion.recipe, steps: [{ ...first, count: 7 }, ...others] };
    const snapshot = takeSnapshot(
      {
        sourcePath: made.path,
        expected: { bytes: size, modifiedAt: mtimeMs },
        folder: join(await tempFolder(), 'p1'),
        name: 'ledger.csv',
        rows: null,
        compress: false,
        container: 'none',
        conversion: { ...conversion, recipe },
        maxBytes: 1_000_000,
      },
      new AbortController().signal,
    );
    await expect(snapshot).rejects.toMatchObject({ code: 'file-changed' });
  });
});

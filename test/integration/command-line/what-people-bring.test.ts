import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../main/contract/inspection.ts';
import { sampleLedgerRepository } from '../../../main/sandbox/options.ts';
import { encodeText } from '../../../main/tabular/encoding.ts';
import { zipFile } from '../inspect/zip-file.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

const { id, fields } = sampleLedgerRepository;
const names = ['Bærum Kaffe', 'Tromsø Ærlig AS', 'Ålesund "Fisk", Østfold'];
const [last, ...others] = fields.toReversed();
const header = [...others.reverse(), last];

/** The ledger's text, its suppliers in the last column. */
function ledger(delimiter: string): string {
  const quote = (cell: string) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = names.map((name) => ['4000', '2026-10-01', '-1250,00', 'NOK', 'Kjøp', quote(name)]);
  return [header, ...rows].map((row) => `${row.join(delimiter)}\n`).join('');
}

const rowsJson = names.map((SupplierName) => ({ AccountCode: '4000', SupplierName }));
const ndjson = rowsJson.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Pushes a file of that name to a sandbox. Answers what Ignite has then. */
async function push(name: string, bytes: Uint8Array | string, ...options: string[]) {
  const sandbox = await aSandbox();
  const line = await aCommandLine({ KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token });
  await writeFile(join(line.folder, name), bytes);
  const { code, err } = await line.run(['push', name, '--repository', id, ...options]);
  const [received] = await sandbox.imports();
  const rows = await sandbox.rows(id);
  return {
    code,
    err,
    fileName: received?.fileName,
    suppliers: rows.map(({ data }) => data.SupplierName),
  };
}

const zipped = (name: string, content: Uint8Array | string) => zipFile([{ name, content }]);

describe('what people really bring arrives with every letter', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['ledger.txt', ledger(';'), 'ledger.csv'],
    ['ledger.tsv', ledger('\t'), 'ledger.csv'],
    ['ledger.csv', `sep=;\n${ledger(';')}`, 'ledger.csv'],
    ['ledger.csv', encodeText(`sep=;\r\n${ledger(';')}`, 'windows-1252'), 'ledger.csv'],
    ['ledger.csv', encodeText(ledger(';'), 'CP850'), 'ledger.csv'],
    ['ledger.csv', encodeText(`\ufeff${ledger('\t')}`, 'UTF-16LE'), 'ledger.csv'],
    ['ledger.txt', ledger('|'), 'ledger.csv'],
    ['ledger.zip', zipped('ledger.csv', ledger(';')), 'ledger.csv.zip'],
    ['ledger.zip', zipped('ledger.txt', ledger(';')), 'ledger.csv.gz'],
    ['ledger.zip', zipped('ledger.csv', encodeText(ledger(';'), 'CP850')), 'ledger.csv.gz'],
    [
      'ledger.zip',
      zipFile([
        { name: 'ledger.csv', content: ledger(';') },
        { name: '__MACOSX/._ledger.csv', content: 'x' },
      ]),
      'ledger.csv.gz',
    ],
    ['ledger.csv.gz', gzipSync(encodeText(ledger('|'), 'CP850')), 'ledger.csv.gz'],
    ['ledger.json', encodeText(`\ufeff${JSON.stringify(rowsJson)}`, 'UTF-16LE'), 'ledger.json'],
    ['ledger.json', encodeText(JSON.stringify(rowsJson), 'windows-1252'), 'ledger.json'],
    ['ledger.ndjson', `\ufeff${ndjson}`, 'ledger.ndjson'],
    ['ledger.zip', zipped('rows.ndjson', encodeText(ndjson, 'UTF-16BE')), 'ledger.ndjson.gz'],
  ])('%s (%#)', async (name, bytes, sentName) => {
    expect(await push(name, bytes)).toMatchObject({
      code: 0,
      fileName: sentName,
      suppliers: names,
    });
  });

  it.each<Encoding>(['CP865', 'CP437', 'windows-1250', 'macintosh'])(
    'when told that it is %s',
    async (encoding) => {
      const text = ledger(';').replaceAll(/[^\p{ASCII}]/gu, encoding === 'CP437' ? 'ä' : 'Ö');
      const { suppliers } = await push(
        'ledger.csv',
        encodeText(text, encoding),
        ['--encoding', encoding].join('='),
      );
      expect(suppliers).toEqual(
        names.map((name) => name.replaceAll(/[^\p{ASCII}]/gu, encoding === 'CP437' ? 'ä' : 'Ö')),
      );
    },
  );
});

describe('a byte that stands for no character', () => {
  const bytes = Buffer.concat([
    encodeText(ledger(';').replace('Kjøp', '50 €'), 'windows-1252'),
    Buffer.from(`4000;2026-10-01;1,00;NOK;x;Ole\x81sen\n`, 'latin1'),
  ]);

  it('keeps the file from being sent', async () => {
    const { code, suppliers, err } = await push('ledger.csv', bytes);
    expect([code, suppliers]).toEqual([3, []]);
    expect(err).toContain('stands for no character in windows-1252; the first in line 5');
  });

  it('goes along once the encoding is chosen', async () => {
    const { code, suppliers } = await push('ledger.csv', bytes, '--encoding=windows-1252');
    expect([code, suppliers]).toEqual([0, [...names, 'Ole\u0081sen']]);
  });
});

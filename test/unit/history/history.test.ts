import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushRecord } from '../../../main/contract/push.ts';
import { csvFile, textOf } from '../../../main/history/csv-file.ts';
import { jsonFile } from '../../../main/history/json-file.ts';
import { xlsxFile } from '../../../main/history/xlsx-file.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';
import { aRecord } from '../receipt/a-record.ts';
import { sheetsOf } from './sheets-of.ts';

const words = { t: createTranslate('en'), format: createFormat('en') };

const asCsv = (...records: PushRecord[]): Record<string, string>[] =>
  parse([...csvFile(words, records)].join(''), { columns: true, bom: true });

describe('the history as CSV', () => {
  it('has a line for each push', () => {
    expect(asCsv(aRecord, { ...aRecord, id: 'second' })).toMatchObject([
      {
        File: 'ledger-oct.csv',
        Status: 'Ignite received the file',
        Rows: '48213',
        Net: 'Amount 12482103.50 NOK',
        User: 'kari',
        'Started (UTC)': '2026-11-03T13:04:55.000Z',
        Record: aRecord.id,
      },
      { Record: 'second' },
    ]);
  });

  it('begins with the byte order mark that Excel looks for', () => {
    expect([...csvFile(words, [])].join('').startsWith('\ufeffStarted')).toBe(true);
  });

  it('holds no formula, whatever a file is called', () => {
    const [line] = asCsv({ ...aRecord, fileName: '=HYPERLINK("http://x")' });
    expect(line?.File).toBe(`'=HYPERLINK("http://x")`);
  });

  it('leaves negative amounts as they are', () => {
    expect(textOf({ kind: 'amount', value: '-1250.00' })).toBe('-1250.00');
  });

  it('reads back cell by cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (comment) => {
        const [line] = asCsv({
          ...aRecord,
          choices: { ...aRecord.choices, comment },
          comments: [],
        });
        const isFormula = /^[=+\-@\t\r]/u.test(comment);
        expect(line?.Comment).toBe(isFormula ? `'${comment}` : comment);
      }),
    );
  });
});

describe('the history as a workbook', () => {
  const asXlsx = async (...records: PushRecord[]) =>
    sheetsOf(await buffer(xlsxFile(words, () => records)));

  it('has a sheet of pushes, with numbers as numbers and moments as dates', async () => {
    const { Pushes } = await asXlsx(aRecord);
    const [titles = [], cells = []] = Pushes ?? [];
    const of = (title: string) => cells[titles.indexOf(title)];
    // Days since 1899, as spreadsheets count.
    const at = Date.UTC(2026, 10, 3, 13, 4, 55) / 86_400_000 + 25_569;
    expect([of('File'), of('Rows'), of('Started (UTC)')]).toEqual([
      'ledger-oct.csv',
      48_213,
      expect.closeTo(at, 7),
    ]);
  });

  it('has a sheet of totals, by company and period', async () => {
    const { Totals } = await asXlsx(aRecord);
    expect(Totals?.[1]?.slice(4)).toEqual([
      '100',
      '2026-10',
      'NOK',
      'Amount',
      48_213,
      22_104_300,
      9_622_196.5,
      12_482_103.5,
    ]);
  });

  it('keeps amounts that are longer than a spreadsheet’s numbers as text', async () => {
    const totals = aRecord.finance?.totals;
    const [group] = totals?.groups ?? [];
    if (!totals || !group) throw new Error('The record has no totals');
    const net = '1234567890123456.78';
    const sums = group.sums.map((one) => ({ ...one, net }));
    const finance = { columns: [], totals: { ...totals, groups: [{ ...group, sums }] } };
    const { Totals } = await asXlsx({ ...aRecord, finance });
    expect(Totals?.[1]?.at(-1)).toBe(net);
  });

  it('holds any text that XML can', async () => {
    const fileName = 'a<b>&"c"\u0000\ud800 æ 😀';
    const { Pushes } = await asXlsx({ ...aRecord, fileName });
    expect(Pushes?.[1]).toContain('a<b>&"c" æ 😀');
  });
});

describe('the history as JSON', () => {
  it('is an array of receipts', async () => {
    const { Readable } = await import('node:stream');
    const written = await text(Readable.from(jsonFile(words, [aRecord, aRecord])));
    expect(JSON.parse(written)).toMatchObject([{ recordId: aRecord.id }, { version: 1 }]);
  });

  it('is an empty array where nothing was pushed', () => {
    expect(JSON.parse([...jsonFile(words, [])].join(''))).toEqual([]);
  });
});

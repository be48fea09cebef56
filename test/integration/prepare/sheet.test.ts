import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRow, workbookFile } from '../inspect/workbook-file.ts';
import { cellsOf, prepareWorkbook } from './a-sheet.ts';

const header = textRow(1, ['Konto', 'Dato', 'Beløp']);
const ledgerRow = (row: number, more = '') =>
  `<row r="${row}"${more}><c r="A${row}" t="s"><v>0</v></c><c r="B${row}" s="1"><v>46326</v></c><c r="C${row}"><v>${row}.5</v></c></row>`;
const strings = ['0400'];
const two = (rows: string) => [
  { name: 'Forside', rows: textRow(1, ['Hei']) },
  { name: 'Hovedbok', rows },
];

describe('a sheet sent as CSV', () => {
  it('holds the stored values, dates in ISO 8601 and leading zeros', async () => {
    const file = workbookFile(two(header + ledgerRow(2) + ledgerRow(3)), { strings });
    const { bytes, plan, parts } = await prepareWorkbook(file, { sheet: 'Hovedbok' });
    expect(bytes[0]?.toString()).toBe(
      'Konto,Dato,Beløp\n0400,2026-10-31,2.5\n0400,2026-10-31,3.5\n',
    );
    expect([plan.uploadName, parts[0]?.rows]).toEqual(['ledger - Hovedbok.csv', 2]);
  });

  it('keeps the hash of the workbook as that of the source', async () => {
    const file = workbookFile(two(header + ledgerRow(2)), { strings });
    const { sourceSha256 } = await prepareWorkbook(file, { sheet: 'Hovedbok' });
    expect(sourceSha256).toBe(createHash('sha256').update(file).digest('hex'));
  });

  it.each([
    ['<c r="A2"><v>1.1000000000000001</v></c>', '1.1'],
    ['<c r="A2"><v>0.30000000000000004</v></c>', '0.30000000000000004'],
    ['<c r="A2"><v>1E-7</v></c>', '0.0000001'],
    ['<c r="A2"><v>12345678901234567890</v></c>', '12345678901234567890'],
    ['<c r="A2" s="3"><v>0.25</v></c>', '0.25'],
    ['<c r="A2" s="2"><v>46326.572916666664</v></c>', '2026-10-31T13:45:00'],
    ['<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="A2" t="s"><v>0</v></c>', '0400'],
    ['<c r="A2" t="str"><f>A1</f><v>a &amp; b</v></c>', 'a & b'],
    ['<c r="A2" t="inlineStr"><is><t>Bærum</t></is></c>', 'Bærum'],
    ['<c r="A2" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>', 'rich text'],
    ['<c r="A2" t="inlineStr"><is><t>one\ntwo, "three"</t></is></c>', 'one\ntwo, "three"'],
    ['<c r="A2" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['<c r="A2" t="d"><v>2026-10-31T00:00:00</v></c>', '2026-10-31T00:00:00'],
  ])('holds %s as %s', async (cell, expected) => {
    const file = workbookFile(
      [{ name: 'A', rows: `${textRow(1, ['X'])}<row r="2">${cell}</row>` }],
      {
        strings,
      },
    );
    const { bytes } = await prepareWorkbook(file, { sheet: 'A' });
    expect(cellsOf(bytes[0])).toEqual([['X'], [expected]]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const rows = `${textRow(1, ['X'])}<row r="2"><c r="A2" s="1"><v>44864</v></c></row>`;
    const file = workbookFile([{ name: 'A', rows }], { from1904: true });
    const { bytes } = await prepareWorkbook(file, { sheet: 'A' });
    expect(cellsOf(bytes[0])).toEqual([['X'], ['2026-10-31']]);
  });

  it('has no row without a value, and cells for every column in all others', async () => {
    const short = '<row r="4"><c r="A4"><v>7</v></c></row>';
    const blank = '<row r="3"><c r="A3" s="1"/></row>';
    const file = workbookFile([{ name: 'A', rows: header + ledgerRow(2) + blank + short }], {
      strings,
    });
    const { bytes, inspection } = await prepareWorkbook(file, { sheet: 'A' });
    expect(cellsOf(bytes[0]).slice(2)).toEqual([['7', '', '']]);
    expect(inspection.rows).toBe(2);
  });

  it('leaves hidden rows out only when that was chosen, and counts what goes', async () => {
    const rows = header + ledgerRow(2) + ledgerRow(3, ' hidden="1"') + ledgerRow(4);
    const file = workbookFile([{ name: 'A', rows }], { strings });
    const sent = await prepareWorkbook(file, { sheet: 'A' });
    const left = await prepareWorkbook(file, { hiddenRows: 'leave-out' });
    expect([cellsOf(sent.bytes[0]).length, sent.parts[0]?.rows]).toEqual([4, 3]);
    expect(cellsOf(left.bytes[0]).map(([, , amount]) => amount)).toEqual(['Beløp', '2.5', '4.5']);
    expect(left.inspection).toMatchObject({ rows: 2, workbook: { hiddenRows: 1 } });
    expect(left.inspection.sample).toHaveLength(2);
    expect(left.parts[0]?.rows).toBe(2);
  });

  it('is split between rows where it is too large, each part with what stands above', async () => {
    const title = textRow(1, ['Hovedbok\r\n2026']);
    const head = textRow(3, ['Konto', 'Dato', 'Beløp']);
    const rows = Array.from({ length: 40 }, (_, index) => ledgerRow(index + 4)).join('');
    const file = workbookFile(two(title + head + rows), { strings });
    const whole = await prepareWorkbook(file, { sheet: 'Hovedbok' });
    const split = await prepareWorkbook(file, { sheet: 'Hovedbok' }, 400);
    expect(split.parts.length).toBeGreaterThan(2);
    const top = cellsOf(whole.bytes[0]).slice(0, 2);
    const parts = split.bytes.map((bytes) => cellsOf(bytes));
    for (const part of parts) expect(part.slice(0, 2)).toEqual(top);
    expect(parts.flatMap((part) => part.slice(2))).toEqual(cellsOf(whole.bytes[0]).slice(2));
    expect(split.parts[0]?.name).toBe(`ledger - Hovedbok (1 of ${parts.length}).csv`);
  });

  it('brings every cell back, whatever is in it', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 6 }).filter((each) => {
      // What XML cannot hold, and what a workbook would take for its own escape.
      return !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|_x/u.test(each);
    });
    const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (cells, shared) => {
        const escaped = cells.map((row) => row.map(escapeXml));
        const rows = escaped.map((row, line) => {
          const number = line + 2;
          const written = row.map((cell, column) =>
            shared
              ? `<c t="s"><v>${line * 3 + column}</v></c>`
              : `<c t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`,
          );
          return `<row r="${number}">${written.join('')}</row>`;
        });
        const file = workbookFile(
          [{ name: 'A', rows: textRow(1, ['A', 'B', 'C']) + rows.join('') }],
          { strings: escaped.flat() },
        );
        const { bytes } = await prepareWorkbook(file, { sheet: 'A' });
        const expected = shared ? cells : cells.filter((row) => row.some((cell) => cell !== ''));
        expect(cellsOf(bytes[0]).slice(1)).toEqual(expected);
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });
});

function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

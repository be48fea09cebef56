import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopiedTable } from '../../../main/tabular/copied-table.ts';

/** As Excel puts cells on the clipboard. */
function copied(rows: readonly (readonly string[])[]): string {
  const write = (cell: string) =>
    /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => `${cells.map(write).join('\t')}\r\n`).join('');
}

const plain = (text: string) => ({ text, html: '' });

describe('a copied table', () => {
  it('has the cells that were copied', () => {
    const cell = fc.oneof(
      fc.constantFrom('1 250,00', 'Bærum', '"Hansen; Sønner" AS', 'two\nlines', 'a\tb', '-5'),
      fc.string({ maxLength: 8 }),
    );
    const filled = cell.filter((text) => text.trim() !== '' && !/[\r\ufeff]/.test(text));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(filled, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCopiedTable(plain(copied(rows)))).toEqual(rows);
      }),
    );
  });

  it('keeps quotes that nobody has doubled', () => {
    expect(readCopiedTable(plain('Name\tAmount\n"Hansen\t1\nSønner\t2'))).toEqual([
      ['Name', 'Amount'],
      ['"Hansen', '1'],
      ['Sønner', '2'],
    ]);
  });

  it('keeps empty cells', () => {
    expect(readCopiedTable(plain('a\t\tc\n\t\t\n'))).toEqual([
      ['a', '', 'c'],
      ['', '', ''],
    ]);
  });

  it('may be one column', () => {
    expect(readCopiedTable(plain('Account\r\n4000\r\n'))).toEqual([['Account'], ['4000']]);
  });

  it.each(['', 'a token that nobody should see', 'one cell\r\n'])('is not %j', (text) => {
    expect(readCopiedTable(plain(text))).toBeNull();
  });

  it('is taken from the page where its text runs cells together', () => {
    const html =
      '<table><tr><td>Name</td><td>Amount</td></tr><tr><td>Bø</td><td>1</td></tr></table>';
    expect(readCopiedTable({ text: 'Name\nAmount\nBø\n1', html })).toEqual([
      ['Name', 'Amount'],
      ['Bø', '1'],
    ]);
  });

  it('is taken as text where that is a table: the page around it is left alone', () => {
    const html = '<table><tr><td>4000</td><td>1 250.4999</td></tr></table>';
    expect(readCopiedTable({ text: '4000\t1 250.50', html })).toEqual([['4000', '1 250.50']]);
  });

  it('may have come without text', () => {
    const html = '<table><tr><td>a</td><td>b</td></tr></table>';
    expect(readCopiedTable({ text: '', html })).toEqual([['a', 'b']]);
  });

  it('is no single cell of a page', () => {
    expect(readCopiedTable({ text: 'x', html: '<table><tr><td>x</td></tr></table>' })).toBeNull();
  });
});

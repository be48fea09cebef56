import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopiedTable } from '../../../main/tabular/copied-table.ts';

/** As Excel puts cells on the clipboard. */
function copied(rows: readonly (readonly string[])[]): string {
  const write = (cell: string) =>
    /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => `${cells.map(write).join('\t')}\r\n`).join('');
}

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
        expect(readCopiedTable(copied(rows))).toEqual(rows);
      }),
    );
  });

  it('keeps quotes that nobody has doubled', () => {
    expect(readCopiedTable('Name\tAmount\n"Hansen\t1\nSønner\t2')).toEqual([
      ['Name', 'Amount'],
      ['"Hansen', '1'],
      ['Sønner', '2'],
    ]);
  });

  it('keeps empty cells', () => {
    expect(readCopiedTable('a\t\tc\n\t\t\n')).toEqual([
      ['a', '', 'c'],
      ['', '', ''],
    ]);
  });

  it('may be one column', () => {
    expect(readCopiedTable('Account\r\n4000\r\n')).toEqual([['Account'], ['4000']]);
  });

  it.each(['', 'a token that nobody should see', 'one cell\r\n'])('is not %j', (text) => {
    expect(readCopiedTable(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../main/command-line/table.ts';

describe('a table', () => {
  it('is as wide as its widest cells, numbers at the right', () => {
    const columns = [{ title: 'File' }, { title: 'Rows', align: 'right' as const }];
    expect(
      formatTable(columns, [
        ['ledger.csv', '1,200'],
        ['a', '3'],
      ]),
    ).toBe(['File         Rows', 'ledger.csv  1,200', 'a               3'].join('\n'));
  });

  it('counts what is seen, not code units', () => {
    expect(
      formatTable(
        [{ title: 'N' }, { title: 'X' }],
        [
          ['e\u0301💶', 'x'],
          ['ab', 'y'],
        ],
      ),
    ).toBe(['N   X', 'e\u0301💶  x', 'ab  y'].join('\n'));
  });

  it('keeps a name with line ends in its line', () => {
    expect(formatTable([{ title: 'N' }], [['Ledger\nSuppliers\u2028\tX']])).toBe(
      'N\nLedger Suppliers X',
    );
  });

  it('of no rows is its titles', () => {
    expect(formatTable([{ title: 'A' }, { title: 'B' }], [])).toBe('A  B');
  });
});

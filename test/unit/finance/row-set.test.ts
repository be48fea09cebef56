import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSet } from '../../../main/finance/checks/row-set.ts';
import { batchRows } from '../../../main/finance/column-scan.ts';
import { RowPacker } from '../../../main/tabular/pack-rows.ts';

/** Adds rows of one cell each, batch after batch; answers the cells that were there already. */
function repeatsAmong(cells: readonly string[], expected = 0): string[] {
  const set = new RowSet(expected);
  const packer = new RowPacker([]);
  const repeats: string[] = [];
  for (let from = 0; from < cells.length; from += batchRows) {
    const batch = cells.slice(from, from + batchRows);
    const rows = packer.pack(batch.map((cell) => ({ cells: [cell], line: 1 })));
    for (const row of set.add({ rows, first: 0, count: batch.length })) {
      repeats.push(batch[row] ?? '');
    }
  }
  return repeats;
}

describe('the set of rows', () => {
  it('tells every row that was there before', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-c0-9]{1,3}$/)), (cells) => {
        const seen = new Set<string>();
        const repeats = cells.filter((cell) => seen.size === seen.add(cell).size);
        expect(repeatsAmong(cells)).toEqual(repeats);
      }),
    );
  });

  it.each([0, 40_000])('does so beyond the size it was made for (%i)', (expected) => {
    const cells = Array.from({ length: 40_000 }, (_, at) => String(at));
    const again = ['7', '39999', 'new', '20000'];
    expect(repeatsAmong([...cells, ...again], expected)).toEqual(['7', '39999', '20000']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountEvidence, type DecimalMark, readAmount } from '../../../main/finance/amount.ts';
import { CodedCells } from '../../../main/finance/coded-cells.ts';
import { type Batch, batchRows, ColumnScan } from '../../../main/finance/column-scan.ts';
import { RowPacker } from '../../../main/tabular/pack-rows.ts';

/** Cells of a column as a batch, with a scan of it. */
function columnOf(cells: readonly string[]): { batch: Batch; scan: ColumnScan } {
  const rows = new RowPacker([0]).pack(cells.map((cell, at) => ({ cells: [cell], line: at + 1 })));
  return {
    batch: { rows, first: 0, count: cells.length },
    scan: new ColumnScan(rows.place.memory),
  };
}

function amountsOf(cells: readonly string[], mark: DecimalMark) {
  const { batch, scan } = columnOf(cells);
  const { units, flags } = scan.amounts(batch, 0, mark);
  return cells.map((_, at) => {
    const flag = flags[at] ?? 0;
    if (flag === 0 || flag === 255) return null;
    const amount = { units: BigInt(units[at] ?? 0), scale: (flag - 1) & 15 };
    return { amount, provesMark: flag > 16 };
  });
}

describe('an amount read from its bytes', () => {
  const marks = fc.constantFrom('.' as const, ',' as const);
  const cell = fc.oneof(
    fc.string({ maxLength: 18, unit: fc.constantFrom(...'0123456789.,- ') }),
    fc.tuple(fc.integer(), fc.nat(99)).map(([whole, places]) => `${whole},${places}`),
    fc.integer().map((number) => number.toLocaleString('de')),
  );

  it('is the one read from its text, or left to that', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), marks, (cells, mark) => {
        for (const [at, read] of amountsOf(cells, mark).entries()) {
          if (read === null) continue;
          expect(readAmount(cells[at] ?? '', mark)).toEqual(read.amount);
          expect(read.provesMark ? mark : 'neutral').toBe(amountEvidence(cells[at] ?? ''));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['1250,00', '-1.250,00', '1 250,00', '1250', '1.250.000', '1250,00-', '0,5'])(
    'is told at once of %s',
    (text) => {
      expect(amountsOf([text], ',')[0]).not.toBeNull();
    },
  );
});

describe('the cells of a column', () => {
  const value = fc.oneof(
    fc.constantFrom('', 'NOK', 'SEK', '2026-10-01', 'Bærum'),
    fc.string({ maxLength: 45 }).filter((text) => !text.includes('\u001f')),
  );

  it('mean what their texts mean, batch after batch', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1 }), { maxLength: 4 }), (batches) => {
        const packer = new RowPacker([0]);
        const cells = new CodedCells(0, (text) => `<${text}>`);
        let scan: ColumnScan | null = null;
        for (const column of batches) {
          const rows = packer.pack(column.map((cell) => ({ cells: [cell], line: 1 })));
          scan ??= new ColumnScan(rows.place.memory);
          scan.begin();
          cells.read({ rows, first: 0, count: column.length }, scan);
          expect(column.map((_, at) => cells.at(at))).toEqual(
            column.map((cell) => `<${cell.toWellFormed()}>`),
          );
        }
      }),
    );
  });

  it('mean the same after so many values that the first are forgotten', () => {
    const packer = new RowPacker([0]);
    const cells = new CodedCells(0, (text) => `<${text}>`);
    let scan: ColumnScan | null = null;
    for (let round = 0; round < 4; round++) {
      const column = Array.from({ length: batchRows }, (_, at) => `${(round * at) % 7_000}`);
      const rows = packer.pack(column.map((cell) => ({ cells: [cell], line: 1 })));
      scan ??= new ColumnScan(rows.place.memory);
      scan.begin();
      cells.read({ rows, first: 0, count: column.length }, scan);
      expect(column.map((_, at) => cells.at(at))).toEqual(column.map((cell) => `<${cell}>`));
    }
    expect(scan?.generation).toBeGreaterThan(0);
  });

  it('are interpreted once a value', () => {
    const { batch, scan } = columnOf(['NOK', 'SEK', 'NOK', '', 'NOK']);
    const seen: string[] = [];
    const cells = new CodedCells(0, (text) => seen.push(text));
    cells.read(batch, scan);
    for (let row = 0; row < 5; row++) cells.at(row);
    expect(seen).toEqual(['', 'NOK', 'SEK']);
  });

  it('that begin with a digit can be left out', () => {
    const { batch, scan } = columnOf(['100', 'Sum', '', '7']);
    const cells = new CodedCells(0, (text) => text, 'skipped');
    cells.read(batch, scan);
    expect([0, 1, 2, 3].map((row) => cells.at(row))).toEqual(['skipped', 'Sum', '', 'skipped']);
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnReading } from '../../../main/contract/finance.ts';
import { LedgerReader } from '../../../main/finance/ledger-reader.ts';
import { RowPrintWriter } from '../../../main/finance/row-print.ts';
import { compareRows } from '../../../main/inspect/compare-rows.ts';
import { RowPacker } from '../../../main/tabular/pack-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'kindling-print-'));
const columns: readonly ColumnReading[] = [
  { column: 0, name: 'Company', role: 'company', isSure: true },
  { column: 1, name: 'Period', role: 'period', isSure: true },
];

/** Writes down rows of company, period and text. Answers the file. */
function print(name: string, rows: readonly (readonly string[])[]): string {
  const path = join(folder, name);
  const writer = new RowPrintWriter(path);
  const reader = new LedgerReader(columns, () => {}, { print: writer });
  reader.add(new RowPacker(reader.wanted).pack(rows.map((cells, at) => ({ cells, line: at + 1 }))));
  writer.end();
  writer.close();
  return path;
}

const october = { company: '100', period: '2026-10' };

describe('the rows of two tables', () => {
  const row = fc.constantFrom('a', 'b', 'c', 'd').map((text) => ['100', '2026-10', text]);
  const rows = fc.array(row, { maxLength: 30 });

  it('are compared one by one, however often each occurs', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (now, then) => {
        const rest = then.map(String);
        const same = now.filter((cells) => {
          const at = rest.indexOf(String(cells));
          if (at >= 0) rest.splice(at, 1);
          return at >= 0;
        }).length;
        const [found] = await compareRows(print('now', now), print('then', then), [october]);
        expect(found).toEqual({ same, added: now.length - same, gone: then.length - same });
      }),
      { numRuns: 60 },
    );
  });

  it('are compared by company and period', async () => {
    const now = print('now', [
      ['100', '2026-10', 'a'],
      ['200', '2026-10', 'b'],
    ]);
    const then = print('then', [
      ['100', '2026-10', 'a'],
      ['100', '2026-09', 'b'],
    ]);
    expect(await compareRows(now, then, [october])).toEqual([{ same: 1, added: 0, gone: 0 }]);
  });

  it('are compared by period alone where companies are not told apart', async () => {
    const now = print('now', [['100', '2026-10', 'a']]);
    const then = print('then', [['200', '2026-10', 'a']]);
    const keys = [{ company: null, period: '2026-10' }];
    expect(await compareRows(now, then, keys)).toEqual([{ same: 0, added: 1, gone: 1 }]);
  });

  it('cannot be compared where one print was cut off', async () => {
    const path = print('whole', [['100', '2026-10', 'a']]);
    const cut = join(folder, 'cut');
    writeFileSync(cut, readFileSync(path).subarray(0, -3));
    await expect(compareRows(path, cut, [october])).rejects.toThrow();
  });

  it('leave no text behind', () => {
    const path = print('private', [['100', '2026-10', 'Lønn Kari Nordmann']]);
    expect(readFileSync(path).includes('Kari')).toBe(false);
  });
});

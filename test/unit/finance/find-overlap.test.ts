import { describe, expect, it } from 'vitest';
import { findOverlap } from '../../../main/finance/find-overlap.ts';
import { type SomeRows, someTotals } from './some-totals.ts';

const push = (id: string, startedAt: number, ...rows: readonly SomeRows[]) => ({
  id,
  fileName: `${id}.csv`,
  startedAt,
  state: 'pushed' as const,
  totals: someTotals(...rows),
});

describe('rows that were pushed before', () => {
  it('are those of the same company and period', () => {
    const now = someTotals(['100', '2026-10', 26, '500.00'], ['200', '2026-10', 5, '7.00']);
    const earlier = [push('a', 1, ['100', '2026-10', 24, '300.00'], ['100', '2026-09', 9, '1.00'])];
    expect(findOverlap(now, earlier)).toEqual([
      {
        company: '100',
        period: '2026-10',
        earlier: { id: 'a', fileName: 'a.csv', startedAt: 1, state: 'pushed' },
        rows: 26,
        earlierRows: 24,
        netChanges: [{ name: 'Amount', currency: 'NOK', change: '200.00' }],
      },
    ]);
  });

  it('are compared with the push that began last', () => {
    const now = someTotals(['100', '2026-10', 3, '5.00']);
    const earlier = [
      push('old', 1, ['100', '2026-10', 3, '5.00']),
      push('new', 2, ['100', '2026-10', 4, '6.00']),
    ];
    expect(findOverlap(now, earlier).map((overlap) => overlap.earlier.id)).toEqual(['new']);
  });

  it('have no change of net where it is the same', () => {
    const now = someTotals(['100', '2026-10', 3, '5.00']);
    const [overlap] = findOverlap(now, [push('a', 1, ['100', '2026-10', 3, '5.00'])]);
    expect(overlap?.netChanges).toEqual([]);
  });

  it('are those of the period where only one of the two has companies', () => {
    const now = someTotals([null, '2026-10', 8, '9.00']);
    const earlier = [push('a', 1, ['100', '2026-10', 3, '5.00'], ['200', '2026-10', 4, '4.00'])];
    expect(findOverlap(now, earlier)).toMatchObject([
      { company: null, period: '2026-10', rows: 8, earlierRows: 7, netChanges: [] },
    ]);
  });

  it('are none where no period is the same', () => {
    const now = someTotals(['100', '2026-11', 8, '9.00']);
    expect(findOverlap(now, [push('a', 1, ['100', '2026-10', 3, '5.00'])])).toEqual([]);
  });

  it('come with the newest period first', () => {
    const rows = [
      ['100', '2026-09', 1, '1.00'],
      ['200', '2026-10', 1, '1.00'],
      ['100', '2026-10', 1, '1.00'],
    ] as const;
    const found = findOverlap(someTotals(...rows), [push('a', 1, ...rows)]);
    expect(found.map(({ period, company }) => `${period} ${company}`)).toEqual([
      '2026-10 100',
      '2026-10 200',
      '2026-09 100',
    ]);
  });
});

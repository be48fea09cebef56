import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../main/finance/coverage.ts';
import { someTotals } from './some-totals.ts';

const month = (period: string, ...companies: string[]) =>
  someTotals(...companies.map((company) => [company, period, 1, '1.00'] as const));

describe('a month', () => {
  const from = (day: string, to: string) => ({ ...month('2026-10', '100'), from: day, to });

  it.each([
    ['2026-10-01', '2026-10-31'],
    ['2026-10-05', '2026-10-27'],
  ])('is whole from %s to %s', (first, last) => {
    expect(coverageOf(from(first, last), []).partial).toEqual([]);
  });

  it('that ends early is told with its last day', () => {
    expect(coverageOf(from('2026-10-01', '2026-10-17'), []).partial).toEqual([
      { period: '2026-10', day: '2026-10-17', end: 'last' },
    ]);
  });

  it('that begins late is told with its first day', () => {
    expect(coverageOf(from('2026-10-12', '2026-10-31'), []).partial).toEqual([
      { period: '2026-10', day: '2026-10-12', end: 'first' },
    ]);
  });
});

describe('a gap', () => {
  it('lies between the last push and this file', () => {
    const earlier = [month('2026-07', '100'), month('2025-12', '100')];
    expect(coverageOf(month('2026-10', '100'), earlier).gaps).toEqual(['2026-08', '2026-09']);
  });

  it('is none behind a month that was pushed, over the turn of a year too', () => {
    expect(coverageOf(month('2027-01', '100'), [month('2026-12', '100')]).gaps).toEqual([]);
  });

  it('is none before the first push', () => {
    expect(coverageOf(month('2026-10', '100'), []).gaps).toEqual([]);
  });

  it('is none for the periods that close a year', () => {
    expect(
      coverageOf(month('2027-01', '100'), [month('2026-13', '100'), month('2026-12', '100')]).gaps,
    ).toEqual([]);
  });
});

describe('a company', () => {
  it('that the period before had is missed', () => {
    const earlier = [month('2026-09', '100', '200', '300')];
    expect(coverageOf(month('2026-10', '100'), earlier).missingCompanies).toEqual(['200', '300']);
  });

  it('that came for this period in a push of its own is not', () => {
    const earlier = [month('2026-09', '100', '200'), month('2026-10', '200')];
    expect(coverageOf(month('2026-10', '100'), earlier).missingCompanies).toEqual([]);
  });
});

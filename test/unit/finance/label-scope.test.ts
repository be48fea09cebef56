import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TotalsGroup } from '../../../main/contract/finance.ts';
import { outsideScope, readLabelScope } from '../../../main/finance/label-scope.ts';

const scope = (words: string) => {
  const { periods, years, companies } = readLabelScope(words);
  return { periods: [...periods], years: [...years], companies: [...companies] };
};
const nothing = { periods: [], years: [], companies: [] };

describe('the words of a delete query', () => {
  it.each([
    ['October 2026', ['2026-10']],
    ['okt 2026', ['2026-10']],
    ['Rader i oktober 2026', ['2026-10']],
    ['lokakuu 2026', ['2026-10']],
    ['Dez. 2026', ['2026-12']],
    ['2026-10', ['2026-10']],
    ['202610', ['2026-10']],
    ['10/2026', ['2026-10']],
    ['10.2026 und 11.2026', ['2026-10', '2026-11']],
    ['2026-11 to 2027-01', ['2026-11', '2026-12', '2027-01']],
    ['jan 2026–mar 2026', ['2026-01', '2026-02', '2026-03']],
    ['Q4 2026', ['2026-10', '2026-11', '2026-12']],
    ['2026 K1', ['2026-01', '2026-02', '2026-03']],
  ])('%j are about %j', (words, periods) => {
    expect(scope(words)).toEqual({ ...nothing, periods });
  });

  it.each([
    ['All rows of 2026', ['2026']],
    ['General ledger 2025', ['2025']],
  ])('%j are about the year %j', (words, years) => {
    expect(scope(words)).toEqual({ ...nothing, years });
  });

  it.each([
    ['company 100', ['100']],
    ['Company code: 0100', ['100']],
    ['Selskap 100 og 200', ['100', '200']],
    ['Bolag SE01, SE02', ['se01', 'se02']],
    ['Buchungskreis 1000', ['1000']],
    ['yhtiö 12 ja 13', ['12', '13']],
  ])('%j are about %j', (words, companies) => {
    expect(scope(words)).toEqual({ ...nothing, companies });
  });

  it.each([
    '',
    'Rows of the same period',
    'Rows that may be replaced',
    'This month of the company',
    'Company rows',
    'Alle rader',
    'Dokument 4711',
    'Made on 31.12.2026 by Kari',
    'version 2.2026.1',
  ])('%j say nothing', (words) => {
    expect(scope(words)).toEqual(nothing);
  });

  it('are both about months and companies', () => {
    expect(scope('October 2026, company 100')).toEqual({
      periods: ['2026-10'],
      years: [],
      companies: ['100'],
    });
  });

  it('are read whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        for (const period of readLabelScope(words).periods) expect(period).toMatch(/^\d{4}-\d\d$/);
      }),
    );
  });
});

describe('a file outside of what the words say', () => {
  const group = (period: string | null, company: string | null = null): TotalsGroup => ({
    period,
    company,
    currency: null,
    rows: 1,
    sums: [],
  });
  const outside = (words: string, ...groups: TotalsGroup[]) =>
    outsideScope(readLabelScope(words), { groups });

  it.each([
    ['October 2026', [group('2026-10')], null],
    ['October 2026', [group('2026-11')], { periods: ['2026-11'], companies: [] }],
    ['All of 2026', [group('2026-11')], null],
    ['All of 2025', [group('2026-11')], { periods: ['2026-11'], companies: [] }],
    ['December 2026', [group('2026-12'), group('2026-13')], null],
    ['company 100', [group(null, '0100')], null],
    ['company 100', [group(null, '200')], { periods: [], companies: ['200'] }],
    ['company 100', [group('2026-10')], null],
    ['Rows of the same period', [group('2026-10', '100')], null],
  ] as const)('%j', (words, groups, expected) => {
    expect(outside(words, ...groups)).toEqual(expected);
  });
});

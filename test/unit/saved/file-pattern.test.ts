import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessPattern, matchesPattern, nameFromPattern } from '../../../main/saved/file-pattern.ts';

const seed = 20261201;

describe('the pattern that a file name suggests', () => {
  it.each([
    ['ledger-oct.csv', 'ledger-*.csv'],
    ['hovedbok_2026-10.csv', 'hovedbok_*.csv'],
    ['Hauptbuch Dezember 2026.xlsx', 'Hauptbuch *.xlsx'],
    ['LedgerOct2026.csv', 'Ledger*.csv'],
    ['GL-OKT26.txt', 'GL-*.txt'],
    ['kirjanpito lokakuu.csv', 'kirjanpito *.csv'],
    ['reskontra_20261031_12.30.csv.gz', 'reskontra_*.csv.gz'],
    ['ledger-oct (1).csv', 'ledger-*.csv'],
    ['ledger.csv', 'ledger.csv'],
    ['ledger (2).csv', 'ledger*.csv'],
    ['2026-10.csv', '*.csv'],
    // No months, whatever they begin with.
    ['market-data.csv', 'market-data.csv'],
    ['october.csv', '*.csv'],
  ])('%s: %s', (name, pattern) => {
    expect(guessPattern(name)).toBe(pattern);
  });

  it('fits the name that it was guessed from, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        expect(matchesPattern(guessPattern(name), name)).toBe(true);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it('fits the same name of another month', () => {
    const words = fc.constantFrom('ledger', 'Hovedbok', 'GL', 'Leverandørreskontro', 'company-a');
    const between = fc.constantFrom('-', '_', ' ', '.', '');
    const month = fc.integer({ min: 0, max: 11 });
    const written = fc.constantFrom<(month: number) => string>(
      (at) => `2026-${String(at + 1).padStart(2, '0')}`,
      (at) => `${String(at + 1).padStart(2, '0')}${2026}`,
      (at) => `2026${String(at + 1).padStart(2, '0')}31`,
      (at) => `P${at + 1}`,
      (at) => new Intl.DateTimeFormat('nb', { month: 'long' }).format(new Date(2026, at)),
      (at) => new Intl.DateTimeFormat('en', { month: 'short' }).format(new Date(2026, at)),
      (at) => `${new Intl.DateTimeFormat('de', { month: 'long' }).format(new Date(2026, at))} 2026`,
    );
    fc.assert(
      fc.property(words, between, written, month, month, (word, gap, write, one, other) => {
        // A small letter beside a word is part of it.
        fc.pre(gap !== '' || !/^\p{Ll}/u.test(write(one)));
        fc.pre(gap !== '' || !/^\p{Lu}/u.test(write(one)) || word !== 'GL');
        const pattern = guessPattern(`${word}${gap}${write(one)}.csv`);
        expect(matchesPattern(pattern, `${word}${gap}${write(other)}.csv`)).toBe(true);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['ledger-*.csv', 'LEDGER-Nov.CSV', true],
    ['ledger-??.csv', 'ledger-10.csv', true],
    ['ledger-??.csv', 'ledger-1.csv', false],
    ['ledger-*.csv', 'suppliers.csv', false],
    ['ledger-*.csv', 'ledger-oct.csv.bak', false],
    ['*', '', true],
    ['b\u00e6rum*.csv', 'ba\u0308rum.csv', false],
    ['hov\u00e9d.csv', 'hove\u0301d.csv', true],
    ['a+(b)[c].csv', 'a+(b)[c].csv', true],
  ])('%s with %s: %s', (pattern, name, fits) => {
    expect(matchesPattern(pattern, name)).toBe(fits);
  });

  it('of many stars ends soon', () => {
    const start = performance.now();
    expect(matchesPattern(`${'*a'.repeat(120)}b`, 'a'.repeat(255))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it.each([
    ['ledger-*.csv', 'Ledger'],
    ['Hauptbuch *.xlsx', 'Hauptbuch'],
    ['gl_*_co.csv.gz', 'Gl co'],
    ['*.csv', ''],
  ])('%s is called %s', (pattern, name) => {
    expect(nameFromPattern(pattern)).toBe(name);
  });
});

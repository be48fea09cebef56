import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../main/finance/amount.ts';
import { toPlain } from '../../../main/finance/decimal.ts';
import { cleanAmount } from '../../../main/recipes/clean-amount.ts';
import { cleanDate } from '../../../main/recipes/clean-date.ts';
import { emptyIf, unwrapFormula } from '../../../main/recipes/clean-text.ts';
import { createRowTest } from '../../../main/recipes/row-test.ts';
import { takeFromName } from '../../../main/recipes/take-from-name.ts';

const seed = 20261124;

/** Made by hand after what these systems are known to write. */
const commaAmounts = [
  ['1250,00', '1250.00', 'Visma'],
  ['1.250,00-', '-1250.00', 'SAP: minus behind'],
  ['1 250,00', '1250.00', 'Norwegian, Swedish, Finnish'],
  ['-1\u00a0250,00', '-1250.00', 'Unit4 in Norwegian: no-break space'],
  ['\u22121\u202f250,00', '-1250.00', 'Swedish: U+2212, narrow no-break space'],
  ['(1.250,00)', '-1250.00', 'Dynamics 365 in German: parentheses'],
  ['kr 1 250,00', '1250.00', 'Norwegian, as shown in Excel'],
  ['1 250,00 €', '1250.00', 'Finnish, as shown in Excel'],
  ['1.250', '1250', 'Danish, without decimals'],
  ['0,125', '0.1250', 'three places would be thousands to others'],
  ['12,5', '12.5', 'as many places as it has'],
  ['1,250.00', '1250.00', 'English among commas: it can be nothing else'],
] as const;

const pointAmounts = [
  ['-1250.00', '-1250.00', 'Xledger: as it should be'],
  ['1,250.00', '1250.00', 'English'],
  ['(1,250.00)', '-1250.00', 'English, accounting format'],
  ['1250.00 CR', '-1250.00', 'a credit of a bank'],
  ["1'250.00", '1250.00', 'Swiss'],
  ['+7.5', '7.5', 'with a plus'],
  ['1.250', '1.2500', 'a point is a point'],
] as const;

describe('an amount is normalised', () => {
  it.each(commaAmounts)('%s to %s where commas are decimals (%s)', (cell, amount) => {
    expect(cleanAmount(cell, ',')).toBe(amount);
  });

  it.each(pointAmounts)('%s to %s where points are decimals (%s)', (cell, amount) => {
    expect(cleanAmount(cell, '.')).toBe(amount);
  });

  it.each(['n/a', '12 apples', '1.2.3', '2026-10-31', '--5'])('%s is no amount', (cell) => {
    expect(cleanAmount(cell, ',')).toBeNull();
  });

  it('is not guessed where nobody knows its mark', () => {
    expect(cleanAmount('1.250', null)).toBeNull();
  });

  it('is what it was read as before', () => {
    const number = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(99));
    fc.assert(
      fc.property(number, fc.constantFrom('.', ' ', '\u00a0', ''), ([whole, cents], group) => {
        const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+(?!\d))/g, group);
        const cell = `${whole < 0 ? '-' : ''}${digits},${String(cents).padStart(2, '0')}`;
        const read = readAmount(cell, ',');
        expect(read && toPlain(read)).toBe(cleanAmount(cell, ',')?.replace(/^-(0\.00)$/, '$1'));
      }),
      { seed },
    );
  });

  it('stays so the second time, whatever it was', () => {
    const cell = fc.stringMatching(/^[-(]?[\d., ]{1,12}[-)]?$/);
    fc.assert(
      fc.property(cell, fc.constantFrom('.' as const, ',' as const, null), (text, mark) => {
        const once = cleanAmount(text, mark) ?? text;
        expect(cleanAmount(once, mark) ?? once).toBe(once);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

const dates = [
  ['31.10.2026', '2026-10-31', 'Norwegian, German, Finnish'],
  ['31/10-2026', null, 'no form that anybody writes'],
  ['31-10-2026', '2026-10-31', 'Danish'],
  ['2026-10-31', '2026-10-31', 'Swedish'],
  ['20261031', '2026-10-31', 'SAP, Unit4'],
  ['31.10.26', '2026-10-31', 'SAP, short'],
  ['31. oktober 2026', '2026-10-31', 'Norwegian, in words'],
  ['2026-10-31T00:00:00', '2026-10-31', 'Dynamics 365: midnight'],
  ['31.10.2026 00:00', '2026-10-31', 'Visma: midnight'],
  ['31.10.2026 14:30', '2026-10-31T14:30:00', 'a time is kept'],
  ['2026-10-31T14:30:00.250Z', '2026-10-31T14:30:00.250Z', 'Xledger: with its zone'],
  ['46326', '2026-10-31', 'a day number of Excel'],
  ['10/31/2026', '2026-10-31', 'American: no month has 31 months'],
  ['31.02.2026', null, 'no such day'],
  ['open', null, 'no date'],
] as const;

describe('a date is written as ISO 8601', () => {
  it.each(dates)('%s as %s (%s)', (cell, date) => {
    expect(cleanDate(cell, 'dmy')).toBe(date);
  });

  it.each([
    ['dmy', '2026-04-03'],
    ['mdy', '2026-03-04'],
    [null, null],
  ] as const)('03/04/2026 by the order of its column (%s)', (order, date) => {
    expect(cleanDate('03/04/2026', order)).toBe(date);
  });

  it('stays so the second time', () => {
    const cell = fc.stringMatching(/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}( \d{1,2}:\d{2})?$/);
    fc.assert(
      fc.property(cell, fc.constantFrom('dmy' as const, 'mdy' as const, null), (text, order) => {
        const once = cleanDate(text, order) ?? text;
        expect(cleanDate(once, order) ?? once).toBe(once);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('a text in a formula', () => {
  it.each([
    ['="0000100"', '0000100', 'SAP for Excel'],
    [' ="0000100" ', '0000100', 'with blanks around'],
    ['="say ""hi"""', 'say "hi"', 'with quotes in it'],
    ['=SUM(A1)', '=SUM(A1)', 'a real formula stays'],
    ['="a"&"b"', '="a"&"b"', 'so does a longer one'],
  ])('%s becomes %s (%s)', (cell, text) => {
    expect(unwrapFormula(cell)).toBe(text);
  });
});

describe('a cell that says that there is nothing', () => {
  it.each([
    ['NULL', ''],
    [' #N/A ', ''],
    ['NULLABLE', 'NULLABLE'],
    ['null', 'null'],
  ])('%j becomes %j', (cell, text) => {
    expect(emptyIf(cell, new Set(['NULL', '#N/A']))).toBe(text);
  });
});

describe('a filter', () => {
  it.each([
    ['is', '100', ' 100 ', true],
    ['is', '100', '1000', false],
    ['is', 'NOK', 'nok', true],
    ['is-not', '100', '200', true],
    ['is-empty', '', ' ', true],
    ['contains', 'intern', 'Internal', true],
    ['contains', 'intern', 'Extern', false],
  ] as const)('“%s %s” of %j is %s', (test, text, cell, passes) => {
    expect(createRowTest(test, text)(cell)).toBe(passes);
  });
});

describe('out of a name', () => {
  it.each([
    ['GL_100_202610.csv', 'period', '2026-10'],
    ['GL_100_202610.csv', 'company', '100'],
    ['Hovedbok oktober 2026.xlsx', 'period', '2026-10'],
    ['ledger 2026-10-31.csv.gz', 'period', '2026-10'],
    ['Buchungen 31.10.2026.csv', 'period', '2026-10'],
    ['10-2026', 'period', '2026-10'],
    ['Firma 20 2026-10.csv', 'company', '20'],
    ['NO01 GL 2026-10.csv', 'company', 'NO01'],
    ['export.csv', 'period', null],
    ['2026-09 and 2026-10.csv', 'period', null],
    ['GL 100 200.csv', 'company', null],
    ['Oktober.xlsx', 'whole', 'Oktober'],
  ] as const)('%s the %s is %s', (name, take, text) => {
    expect(takeFromName(name, take)).toBe(text);
  });
});

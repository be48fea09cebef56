import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountEvidence, readAmount } from '../../../main/finance/amount.ts';
import { toPlain } from '../../../main/finance/decimal.ts';

const read = (cell: string, mark: '.' | ',') => {
  const amount = readAmount(cell, mark);
  return amount && toPlain(amount);
};

/** Written by hand after what these systems and countries are known to write. */
const comma: readonly (readonly [text: string, amount: string, who: string])[] = [
  ['1250,00', '1250.00', 'Visma, plain'],
  ['1.250,00', '1250.00', 'German, Danish'],
  ['1 250,00', '1250.00', 'Norwegian, Swedish, Finnish'],
  ['1\u00a0250,00', '1250.00', 'Excel in Norwegian: no-break space'],
  ['1\u202f250,00', '1250.00', 'French and newer ICU: narrow no-break space'],
  ['-1.250.000,5', '-1250000.5', 'Dynamics 365 in German'],
  ['1.250,00-', '-1250.00', 'SAP: trailing minus'],
  ['\u22121 250,00', '-1250.00', 'Swedish locale: U+2212'],
  ['(1.250,00)', '-1250.00', 'in parentheses'],
  ['kr 1 250,00', '1250.00', 'Norwegian currency format'],
  ['1 250,00 kr', '1250.00', 'Swedish currency format'],
  ['-1 250,00 €', '-1250.00', 'Finnish currency format'],
  ['NOK 10', '10', 'code before'],
  ['0,125', '0.125', 'three places behind a zero'],
  [',50', '0.50', 'nothing before the mark'],
  ["1'250,00", '1250.00', 'apostrophe'],
];

const point: readonly (readonly [text: string, amount: string, who: string])[] = [
  ['1,250.00', '1250.00', 'English'],
  ['-1250.00', '-1250.00', 'Xledger, plain'],
  ['$1,250,000.00', '1250000.00', 'US'],
  ['-$5.10', '-5.10', 'US, minus before the sign'],
  ['(1,250.00)', '-1250.00', 'accounting format'],
  ['1250.00 CR', '-1250.00', 'bank statement'],
  ['1250.00 DR', '1250.00', 'bank statement'],
  ["1'250.00", '1250.00', 'Swiss'],
  ['12.', '12', 'a mark and nothing behind it'],
  ['+7.5', '7.5', 'with a plus'],
];

describe('an amount with a decimal comma', () => {
  it.each(comma)('%s is %s (%s)', (text, amount) => {
    expect(read(text, ',')).toBe(amount);
  });
});

describe('an amount with a decimal point', () => {
  it.each(point)('%s is %s (%s)', (text, amount) => {
    expect(read(text, '.')).toBe(amount);
  });
});

describe('no amount', () => {
  it.each([
    '',
    '-',
    'abc',
    '12a',
    '1.25.00',
    '1,25,0',
    '--5',
    '(5',
    '5)',
    '-5-',
    '(-5)',
    '1 25,00',
    '2026-10-31',
    '31.10.2026',
    '1.2E+15',
    '#N/A',
    '1..2',
    '.',
    ',',
    '1.250,00,0',
    '12 345 6',
  ])('is %s', (text) => {
    expect([read(text, '.'), read(text, ',')]).toEqual([null, null]);
  });

  it.each([
    ['1250,00', '.'],
    ['1250.00', ','],
    ['1.250,00', '.'],
    ['1,250.00', ','],
  ] as const)('is %s where the mark is %s', (text, mark) => {
    expect(read(text, mark)).toBeNull();
  });
});

describe('what a cell says about the mark', () => {
  it.each([
    ['1250,00', ','],
    ['1250.00', '.'],
    ['1.250', 'either'],
    ['1,250', 'either'],
    ['1.250.000', ','],
    ['1250', 'neutral'],
    ['0', 'neutral'],
    ['1 250', 'neutral'],
    ['x', 'no-amount'],
  ] as const)('%s: %s', (text, evidence) => {
    expect(amountEvidence(text)).toBe(evidence);
  });
});

describe('any amount', () => {
  const grouped = (digits: string, group: string) => digits.replace(/\B(?=(\d{3})+$)/g, group);
  const styles = fc.constantFrom(
    { mark: ',', group: '.' },
    { mark: ',', group: ' ' },
    { mark: ',', group: '\u00a0' },
    { mark: '.', group: ',' },
    { mark: '.', group: "'" },
    { mark: '.', group: '' },
    { mark: ',', group: '' },
  ) as fc.Arbitrary<{ mark: '.' | ','; group: string }>;
  const minus = fc.constantFrom(
    (text: string) => `-${text}`,
    (text: string) => `${text}-`,
    (text: string) => `(${text})`,
    (text: string) => `\u2212${text}`,
  );

  it('is read exactly, however it is written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.nat(99),
        styles,
        minus,
        (n, p, s, m) => {
          const places = String(p).padStart(2, '0');
          const written = m(`${grouped(String(n), s.group)}${s.mark}${places}`);
          const isZero = n === 0n && p === 0;
          expect(read(written, s.mark)).toBe(`${isZero ? '' : '-'}${n}.${places}`);
        },
      ),
    );
  });

  it('in plain form means the same whoever reads it again', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789.,- ()') }),
        (text) => {
          const once = read(text, ',');
          if (once !== null) expect(read(once, '.')).toBe(once);
        },
      ),
    );
  });
});

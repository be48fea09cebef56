import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlTotals, StatedTotal, TotalsLine } from '../../../main/contract/finance.ts';
import { toPlain } from '../../../main/finance/decimal.ts';
import { readStatedAmount } from '../../../main/finance/stated-amount.ts';
import { tieOutAll } from '../../../main/finance/tie-out.ts';

const readAs = (text: string) => readStatedAmount(text).map(toPlain);

describe('a figure that a person typed or pasted', () => {
  it.each([
    ['1250000', '1250000'],
    ['1 250 000,00', '1250000.00'],
    ['1\u00a0250\u00a0000,00', '1250000.00'],
    ['1\u202f250,50', '1250.50'],
    ['1.250.000,00', '1250000.00'],
    ['1,250,000.00', '1250000.00'],
    ['1’250’000.00', '1250000.00'],
    ['(1,250.00)', '-1250.00'],
    ['( 1,250.00 )', '-1250.00'],
    ['1250,00-', '-1250.00'],
    ['\u22121 250,00', '-1250.00'],
    ['- 5,5', '-5.5'],
    ['NOK 1 250,00', '1250.00'],
    ['1 250,00 NOK', '1250.00'],
    ['-NOK 1 250,00', '-1250.00'],
    ['kr. 1 250,00', '1250.00'],
    ['1 250,-', '1250'],
    ['€1,250.00', '1250.00'],
    ['Sum (NOK): 12,50', '12.50'],
    ['Saldo 12,50 kr', '12.50'],
    ['1 250,00 CR', '-1250.00'],
    ['\t1250,00\r\n', '1250.00'],
    ['0', '0'],
  ])('%j is %s', (text, value) => {
    expect(readAs(text)).toEqual([value]);
  });

  it.each([
    ['1.250', ['1250', '1.250']],
    ['1,250', ['1250', '1.250']],
  ])('%j may be two, the likelier first', (text, values) => {
    expect(readAs(text)).toEqual(values);
  });

  it.each(['', 'NOK', '1.2E+15', '1e5', '12 and 13,00', '1,2,3', '--5', '(5'])(
    '%j is none',
    (text) => {
      expect(readAs(text)).toEqual([]);
    },
  );
});

function line(currency: string | null, net: string, more: Partial<TotalsLine> = {}): TotalsLine {
  const sums = [{ name: 'Amount', debit: '30.00', credit: '17.50', net, unread: 0 }];
  return { currency, company: null, rows: 3, sums, ...more };
}

function totalsOf(...byCurrency: TotalsLine[]): ControlTotals {
  const rows = byCurrency.reduce((sum, one) => sum + one.rows, 0);
  return {
    rows,
    from: null,
    to: null,
    groups: [],
    byCompany: byCurrency,
    byCurrency,
    isCut: false,
  };
}

function tied(totals: ControlTotals | null, text: string, more: Partial<StatedTotal> = {}) {
  const [result] = tieOutAll(totals, [{ text, figure: 'net', ...more }]);
  return [result?.ties, result?.difference, result?.currency];
}

describe('a total of the ERP', () => {
  const one = totalsOf(line('NOK', '12.50'));
  const two = totalsOf(line('NOK', '12.50'), line('SEK', '7.00'));

  it('ties to the cent where a workbook has calculated more places than an ERP shows', () => {
    expect(tied(totalsOf(line(null, '0.30000000000000004')), '0,30')[0]).toBe(true);
    expect(tied(totalsOf(line(null, '0.305')), '0,30')[0]).toBe(false);
  });

  it('ties as finely as it was given', () => {
    expect(tied(totalsOf(line(null, '0.3004')), '0,300')[0]).toBe(true);
    expect(tied(totalsOf(line(null, '0.3004')), '0,3001')[0]).toBe(false);
  });

  it('ties to the last digit', () => {
    expect(tied(one, '12,5')).toEqual([true, '0.00', 'NOK']);
  });

  it('differs by what it has more than the file', () => {
    expect(tied(one, '12,51')).toEqual([false, '0.01', 'NOK']);
  });

  it('is compared with the currency that it names', () => {
    expect(tied(two, 'SEK 7')).toEqual([true, '0.00', 'SEK']);
  });

  it('is compared with the currency that was chosen', () => {
    expect(tied(two, '7', { currency: 'SEK' })).toEqual([true, '0.00', 'SEK']);
  });

  it('ties with nothing where it is not clear which currency is meant', () => {
    expect(tied(two, '12,50')).toEqual([false, null, null]);
  });

  it('ties with nothing where nothing was added up', () => {
    expect(tied(null, '0')).toEqual([false, null, null]);
  });

  it('may be of the debit side', () => {
    expect(tied(one, '30,00', { figure: 'debit' })[0]).toBe(true);
  });

  it('may be a credit that is written below zero', () => {
    expect(tied(one, '-17,50', { figure: 'credit' })[0]).toBe(true);
  });

  it('may be a number of rows, of all currencies', () => {
    expect(tied(two, '6', { figure: 'rows' })[0]).toBe(true);
  });

  it('may be of one company', () => {
    const of = (company: string, net: string) => line('NOK', net, { company });
    const both = { ...one, byCompany: [of('100', '5.00'), of('200', '7.50')] };
    const tiedFor = (company: string, text: string, more: Partial<StatedTotal> = {}) =>
      tied(both, text, { company, ...more })[0];
    expect([
      tiedFor('200', '7,50'),
      tiedFor('200', '12,50'),
      tiedFor('200', '3', { figure: 'rows' }),
      tiedFor('300', '0', { figure: 'rows' }),
    ]).toEqual([true, false, true, false]);
  });

  it('is read in the way in which it ties where it can be read in two', () => {
    expect([
      tied(totalsOf(line(null, '1.25')), '1.250'),
      tied(totalsOf(line(null, '1250.00')), '1.250'),
    ]).toEqual([
      [true, '0.000', null],
      [true, '0.00', null],
    ]);
  });

  it('may be of any column', () => {
    const sums = [
      ...line(null, '1.00').sums,
      { name: 'Tax', debit: '2', credit: '0', net: '2', unread: 0 },
    ];
    expect(tied(totalsOf(line(null, '1.00', { sums })), '2', { amount: 'Tax' })[0]).toBe(true);
  });

  it('ties just where it is the same number', () => {
    const cents = fc.bigInt(-(10n ** 18n), 10n ** 18n);
    const written = (value: bigint) => {
      const digits = String(value < 0n ? -value : value).padStart(3, '0');
      return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(cents, cents, (own, stated) => {
        const [result] = tieOutAll(totalsOf(line(null, written(own))), [
          { text: written(stated), figure: 'net' },
        ]);
        expect([result?.ties, result?.difference]).toEqual([own === stated, written(stated - own)]);
      }),
    );
  });
});

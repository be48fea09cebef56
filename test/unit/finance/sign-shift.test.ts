import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlTotals } from '../../../main/contract/finance.ts';
import { findSignShifts } from '../../../main/finance/sign-shift.ts';
import { signWords } from '../../../strings/describe-overlap.ts';
import { createTranslate } from '../../../strings/translate.ts';

/** Totals of one column of one currency. */
function totalsOf(debit: string, credit: string, rows = 500): ControlTotals {
  const sums = [{ name: 'Amount', debit, credit, net: '0', unread: 0 }];
  const line = { currency: 'NOK', company: null, rows, sums };
  return {
    rows,
    from: null,
    to: null,
    groups: [],
    byCompany: [line],
    byCurrency: [line],
    isCut: false,
  };
}

const shares = (now: ControlTotals, before: ControlTotals) =>
  findSignShifts(now, before).map(({ share, shareBefore, isTurned }) => [
    share,
    shareBefore,
    isTurned,
  ]);

describe('the sides of amounts against last time', () => {
  it('may be turned', () => {
    expect(shares(totalsOf('4', '96.0'), totalsOf('950.50', '49.50'))).toEqual([[96, 4, true]]);
  });

  it('may hold an unusual share of credit notes', () => {
    expect(shares(totalsOf('60', '40'), totalsOf('95', '5'))).toEqual([[40, 5, false]]);
  });

  it.each([
    ['as they were', totalsOf('90', '10'), totalsOf('95', '5')],
    ['of too few rows', totalsOf('4', '96', 19), totalsOf('96', '4')],
    ['of too few rows before', totalsOf('4', '96'), totalsOf('96', '4', 19)],
    ['of nothing', totalsOf('0', '0'), totalsOf('96', '4')],
  ])('are not spoken of where they are %s', (_, now, before) => {
    expect(findSignShifts(now, before)).toEqual([]);
  });

  it('never fail, and are shares, whatever the amounts', () => {
    const plain = fc
      .tuple(fc.bigInt(0n, 10n ** 25n), fc.nat(8))
      .map(([units, places]) => `${units}.${'7'.repeat(places + 1)}`);
    fc.assert(
      fc.property(plain, plain, plain, plain, (a, b, c, d) => {
        for (const { share, shareBefore } of findSignShifts(totalsOf(a, b), totalsOf(c, d))) {
          expect(share >= 0 && share <= 100 && shareBefore >= 0 && shareBefore <= 100).toBe(true);
        }
      }),
    );
  });

  it('are said in a sentence', () => {
    const words = signWords(
      createTranslate('en'),
      findSignShifts(totalsOf('4', '96'), totalsOf('96', '4')),
    );
    expect(words).toEqual([
      '“Amount” in NOK: 96% of what is moved is credit, against 4% last time. The signs may have been turned.',
    ]);
  });
});

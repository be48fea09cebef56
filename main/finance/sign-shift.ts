import type { AmountSums, ControlTotals } from '../contract/finance.ts';
import type { SignShift } from '../contract/overlap.ts';
import { add, fromPlain } from './decimal.ts';

/** Fewer rows say nothing about what is usual. */
const leastRows = 20;

/** From this share on one side is the usual one, in hundredths; a jump like this is unusual. */
const oneSided = 65;
const unusual = 25;

/**
 * Says which amounts have another share of credits than the last time, by currency: signs that may
 * have been turned, or more (or fewer) credit notes than usual.
 */
export function findSignShifts(now: ControlTotals, before: ControlTotals): readonly SignShift[] {
  return now.byCurrency.flatMap(({ currency, rows, sums }) => {
    const line = before.byCurrency.find((one) => one.currency === currency);
    if (!line || rows < leastRows || line.rows < leastRows) return [];
    return sums.flatMap((own): SignShift[] => {
      const then = line.sums.find(({ name }) => name === own.name);
      const [share, shareBefore] = [creditShare(own), then ? creditShare(then) : null];
      if (share === null || shareBefore === null) return [];
      if (Math.abs(share - shareBefore) < unusual) return [];
      const isTurned =
        (share >= oneSided && shareBefore <= 100 - oneSided) ||
        (share <= 100 - oneSided && shareBefore >= oneSided);
      return [{ name: own.name, currency, share, shareBefore, isTurned }];
    });
  });
}

/** Credits in all that was moved, in whole hundredths; `null` where nothing was. */
function creditShare({ debit, credit }: AmountSums): number | null {
  const credits = fromPlain(credit);
  const debits = fromPlain(debit);
  if (credits.units < 0n || debits.units < 0n) return null;
  const all = add(debits, credits);
  if (all.units === 0n) return null;
  const shift = 10n ** BigInt(all.scale - credits.scale);
  return Number((100n * credits.units * shift) / all.units);
}

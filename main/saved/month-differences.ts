import type { MonthDifference } from '../contract/month-board.ts';
import { partialMonths } from '../finance/coverage.ts';
import type { Arrival } from './arrivals.ts';

/** What a month is compared with. */
export interface MonthBefore {
  /** Rows of the month before; `null`: not known. */
  readonly before: number | null;
  /** How far rows may be from that, in per cent; `null`: they are not compared. */
  readonly within: number | null;
}

/** What is to be looked at about what stands of one month; `arrivals` from the last to the first. */
export function differencesOf(
  period: string,
  arrivals: readonly Arrival[],
  { before, within }: MonthBefore,
): readonly MonthDifference[] {
  const rows = arrivals.reduce((sum, arrival) => sum + (arrival.rows ?? 0), 0);
  const isFar =
    before !== null && within !== null && Math.abs(rows - before) * 100 > within * before;
  const totals = arrivals[0]?.push.totals;
  return [
    ...(arrivals.length > 1 ? (['twice'] as const) : []),
    ...(totals && partialMonths(totals).some((one) => one.period === period)
      ? (['partial'] as const)
      : []),
    ...(isFar ? (['rows'] as const) : []),
    ...(arrivals.some(({ push }) => push.isOffErp) ? (['erp-total'] as const) : []),
  ];
}

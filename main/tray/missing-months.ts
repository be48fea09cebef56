import type { MonthBoard } from '../contract/month-board.ts';

/** A month whose file should be there by now. */
export interface MissingMonth {
  readonly savedPushId: string;
  /** What the saved push is called. */
  readonly name: string;
  /** `null` where its files tell no companies apart. */
  readonly company: string | null;
  /** `2026-10`. */
  readonly period: string;
}

/** What the month-end board misses, the oldest first. */
export function missingMonths({ lines }: Pick<MonthBoard, 'lines'>): readonly MissingMonth[] {
  return lines
    .flatMap(({ savedPushId, name, company, cells }) =>
      cells
        .filter(({ state }) => state === 'missing')
        .map(({ period }) => ({ savedPushId, name, company, period })),
    )
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

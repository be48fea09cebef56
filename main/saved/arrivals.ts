import type { ControlTotals } from '../contract/finance.ts';
import type { PushState } from '../contract/push.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import { matchesPattern } from './file-pattern.ts';

/** A push as the board needs to know it. */
export interface BoardPush {
  readonly id: string;
  readonly fileName: string;
  /** Of the Ignite that it went to; `null` on records from before it was kept. */
  readonly address: string | null;
  readonly repositoryId: string;
  readonly savedPushId: string | null;
  readonly state: PushState;
  /** Nobody has decided yet whether it arrived. */
  readonly isUndecided: boolean;
  /** The month in which it was started, where the person is: `2026-11`. */
  readonly startedIn: string;
  /** It deleted with a delete query first. */
  readonly madeRoom: boolean;
  /** A total of the ERP that was given did not tie. */
  readonly isOffErp: boolean;
  readonly rows: number | null;
  readonly totals: ControlTotals | null;
}

/** Rows of one company and month that a push brought. */
export interface Arrival {
  readonly push: BoardPush;
  readonly rows: number | null;
}

/** What came of one company. */
export interface CompanyArrivals {
  readonly company: string | null;
  /** By period; the last push first. */
  readonly byPeriod: ReadonlyMap<string, readonly Arrival[]>;
}

/** What came of one saved push. */
export interface Arrivals {
  /** Its files tell no periods, so that pushes count for the month in which they were made. */
  readonly isByPushDate: boolean;
  /** In their order; one without a name where companies are not told apart, or nothing came. */
  readonly companies: readonly CompanyArrivals[];
}

/**
 * Sorts pushes of a saved push by company and month: those made with it, and those to its repository
 * made by hand of files that are called as its own. `pushes` come from the last to the first.
 */
export function arrivalsOf(saved: SavedPush, pushes: readonly BoardPush[]): Arrivals {
  const mine = pushes.filter((push) => belongsTo(saved, push));
  const isByPushDate = mine.length > 0 && !mine.some((push) => calendarGroups(push).length > 0);
  const companies = new Map<string | null, Map<string, Arrival[]>>();
  for (const push of mine) {
    for (const { company, period, rows } of isByPushDate ? [wholeOf(push)] : partsOf(push)) {
      const byPeriod = companies.get(company) ?? new Map<string, Arrival[]>();
      companies.set(company, byPeriod);
      byPeriod.set(period, [...(byPeriod.get(period) ?? []), { push, rows }]);
    }
  }
  // Rows without a company among rows that have one are nobody's month.
  const named = [...companies.keys()].filter((company) => company !== null && company !== '');
  const shown = named.length > 0 ? named.sort() : [null];
  return {
    isByPushDate,
    companies: shown.map((company) => ({ company, byPeriod: companies.get(company) ?? new Map() })),
  };
}

function belongsTo(saved: SavedPush, push: BoardPush): boolean {
  if (push.repositoryId !== saved.repositoryId) return false;
  if (push.address !== null && push.address !== saved.address) return false;
  if (push.savedPushId !== null) return push.savedPushId === saved.id;
  return matchesPattern(saved.filePattern, push.fileName);
}

interface MonthRows {
  readonly company: string | null;
  readonly period: string;
  readonly rows: number | null;
}

function wholeOf({ startedIn, rows }: BoardPush): MonthRows {
  return { company: null, period: startedIn, rows };
}

/** Periods 13 and later, which close a year, are no months that come. */
function calendarGroups({ totals }: BoardPush) {
  const groups = totals?.groups ?? [];
  return groups.filter(({ period }) => period !== null && Number(period.slice(5)) <= 12);
}

/** Over its currencies. */
function partsOf(push: BoardPush): readonly MonthRows[] {
  const parts = new Map<string, MonthRows>();
  for (const group of calendarGroups(push)) {
    const period = group.period ?? '';
    // Without a name, as where there is no column: the months are those of the whole file.
    const company = group.company === '' ? null : group.company;
    const key = JSON.stringify([company, period]);
    parts.set(key, { company, period, rows: (parts.get(key)?.rows ?? 0) + group.rows });
  }
  return [...parts.values()];
}

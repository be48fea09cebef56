import type { BoardLine, Excuse, MonthBoard, MonthCell } from '../contract/month-board.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import { dueDate, monthsUpTo } from '../finance/calendar-months.ts';
import { type Arrival, arrivalsOf, type BoardPush } from './arrivals.ts';
import { differencesOf } from './month-differences.ts';

/** Companies of one saved push that get a line of their own; more is no board. */
const maxCompanies = 200;

/** What a board is made of. */
export interface BoardParts {
  readonly savedPushes: readonly SavedPush[];
  /** Those that were not for nothing, from some time before the first of the months on. */
  readonly pushes: readonly BoardPush[];
  readonly excuses: readonly Excuse[];
  /** ISO 8601, where the person is. */
  readonly today: string;
  /** Months shown. */
  readonly months: number;
}

/**
 * Sets what came against what comes every month. A company is expected from the first month on that
 * it came in, until a person says otherwise.
 */
export function monthBoard({ savedPushes, months, today, ...parts }: BoardParts): MonthBoard {
  const periods = monthsUpTo(today.slice(0, 7), months);
  const lines = savedPushes.flatMap((saved) => linesOf(saved, { ...parts, today, periods }));
  return { periods, lines };
}

type Given = Pick<BoardParts, 'pushes' | 'excuses' | 'today'> & {
  readonly periods: readonly string[];
};

function linesOf(saved: SavedPush, given: Given): readonly BoardLine[] {
  const { dueDay } = saved;
  if (dueDay === null) return [];
  const { isByPushDate, companies } = arrivalsOf(saved, given.pushes);
  return companies.slice(0, maxCompanies).map(({ company, byPeriod }) => {
    const mine = given.excuses.filter(
      (excuse) => excuse.savedPushId === saved.id && excuse.company === company,
    );
    const first = [...byPeriod.keys()].sort()[0];
    const cells = given.periods.map((period): MonthCell => {
      const arrivals = byPeriod.get(period) ?? [];
      const dueBy = dueDate(period, dueDay);
      const nothing = { period, dueBy, differences: [], pushId: null, rows: null };
      if (arrivals.length > 0) {
        return { ...nothing, ...came(period, arrivals, rowsBefore(byPeriod, period), saved) };
      }
      if (first === undefined || period < first) return { ...nothing, state: 'none' };
      if (mine.some((excuse) => covers(excuse, period))) return { ...nothing, state: 'excused' };
      return { ...nothing, state: dueBy < given.today ? 'missing' : 'due' };
    });
    return { savedPushId: saved.id, name: saved.name, company, isByPushDate, cells };
  });
}

function covers({ period, isForGood }: Excuse, month: string): boolean {
  return isForGood ? period <= month : period === month;
}

/** How a month stands that something came of; `arrivals` from the last to the first. */
function came(
  period: string,
  arrivals: readonly Arrival[],
  before: number | null,
  saved: SavedPush,
): Pick<MonthCell, 'state' | 'differences' | 'pushId' | 'rows'> {
  const last = arrivals[0];
  const standing = standingOf(arrivals);
  const rows = rowsOf(standing);
  const told = { pushId: last?.push.id ?? null, rows };
  if (last && isUnderway(last)) return { ...told, state: 'underway', differences: [] };
  if (arrivals.some(({ push }) => push.isUndecided)) {
    return { ...told, state: 'undecided', differences: [] };
  }
  const within = saved.checks.withinPercent;
  const differences = differencesOf(period, standing, { before, within });
  return { ...told, state: differences.length > 0 ? 'differs' : 'came', differences };
}

function isUnderway({ push }: Arrival): boolean {
  return !['pushed', 'unconfirmed', 'partly-pushed'].includes(push.state);
}

/** What still stands of what came: a delete query made room for the last push that used one. */
function standingOf(arrivals: readonly Arrival[]): readonly Arrival[] {
  const cleared = arrivals.findIndex(({ push }) => push.madeRoom);
  return cleared === -1 ? arrivals : arrivals.slice(0, cleared + 1);
}

function rowsOf(arrivals: readonly Arrival[]): number | null {
  const counts = arrivals.map(({ rows }) => rows);
  return counts.includes(null) ? null : counts.reduce<number>((sum, rows) => sum + (rows ?? 0), 0);
}

/** Rows of the last month before this one that came. */
function rowsBefore(
  byPeriod: ReadonlyMap<string, readonly Arrival[]>,
  period: string,
): number | null {
  const before = [...byPeriod.keys()].filter((one) => one < period).sort();
  const last = byPeriod.get(before.at(-1) ?? '');
  return last ? rowsOf(standingOf(last)) : null;
}

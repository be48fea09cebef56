import type { ControlTotals } from '../contract/finance.ts';
import type { Coverage } from '../contract/overlap.ts';
import { monthAfter } from './calendar-months.ts';

/** Days without postings that are nothing unusual at either end of a month: a long weekend. */
const quietDays = 4;

/** Gaps told at most; with more, somebody began anew. */
const maxGaps = 12;

/**
 * Says what of the months is not there: months that this file cuts short, periods between the last
 * push and this file, and companies that the period before had. `earlier` are the totals of the
 * pushes to the same repository.
 */
export function coverageOf(now: ControlTotals, earlier: readonly ControlTotals[]): Coverage {
  return {
    partial: partialMonths(now),
    gaps: gapsBefore(now, earlier),
    missingCompanies: missingCompanies(now, earlier),
  };
}

/** Months that begin late or end early in a table, with the day they do. */
export function partialMonths({ from, to }: ControlTotals): Coverage['partial'] {
  if (from === null || to === null) return [];
  const late = Number(from.slice(8)) - 1 > quietDays;
  const early = daysLeft(to) > quietDays;
  return [
    ...(late ? [{ period: from.slice(0, 7), day: from, end: 'first' as const }] : []),
    ...(early ? [{ period: to.slice(0, 7), day: to, end: 'last' as const }] : []),
  ];
}

function daysLeft(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() - date;
}

function gapsBefore(now: ControlTotals, earlier: readonly ControlTotals[]): readonly string[] {
  const mine = monthsOf([now]);
  const theirs = monthsOf(earlier);
  const first = [...mine].sort()[0];
  const last = [...theirs]
    .filter((month) => first !== undefined && month < first)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const gaps: string[] = [];
  const end = [...mine].sort().at(-1) ?? first;
  for (let month = monthAfter(last); month < end; month = monthAfter(month)) {
    if (!mine.has(month) && !theirs.has(month)) gaps.push(month);
  }
  return gaps.length > maxGaps ? [] : gaps;
}

function missingCompanies(
  now: ControlTotals,
  earlier: readonly ControlTotals[],
): readonly string[] {
  const mine = companiesOf([now], null);
  const first = [...monthsOf([now])].sort()[0];
  if (mine.size === 0 || first === undefined) return [];
  const before = [...monthsOf(earlier)]
    .filter((month) => month < first)
    .sort()
    .at(-1);
  if (before === undefined) return [];
  // What came of this file's own period in a push of its own is not missing.
  const came = companiesOf(earlier, first);
  return [...companiesOf(earlier, before)].filter((one) => !mine.has(one) && !came.has(one)).sort();
}

function companiesOf(totals: readonly ControlTotals[], period: string | null): Set<string> {
  const groups = totals.flatMap(({ groups }) => groups);
  const wanted = groups.filter((group) => period === null || group.period === period);
  return new Set(wanted.flatMap(({ company }) => company || []));
}

/** Calendar months only: periods that close a year are not missed. */
function monthsOf(totals: readonly ControlTotals[]): Set<string> {
  const periods = totals.flatMap(({ groups }) => groups.flatMap(({ period }) => period ?? []));
  return new Set(periods.filter((period) => Number(period.slice(5)) <= 12));
}

import type { ControlTotals, TieOut } from '../contract/finance.ts';
import type { Inspection } from '../contract/inspection.ts';
import type { PushedBefore } from '../contract/overlap.ts';
import type { PushPlan } from '../contract/push.ts';
import type { SavedDifference } from '../contract/saved-difference.ts';
import { periodsOf, type SavedPush } from '../contract/saved-push.ts';
import { monthAfter } from '../finance/calendar-months.ts';
import { type Decimal, fromPlain, subtract } from '../finance/decimal.ts';
import { matchesPattern } from './file-pattern.ts';
import { traitsOf } from './traits.ts';

/** All that is known of a file that is to go with a saved push. */
export interface Candidate {
  readonly saved: SavedPush;
  readonly fileName: string;
  readonly inspection: Inspection;
  readonly plan: PushPlan;
  readonly before: PushedBefore;
  readonly tieOuts: readonly TieOut[];
  /** What the owner of the delete query calls it, and says of it. */
  readonly deleteQuery: { readonly name: string; readonly description: string } | null;
}

/** Says why a file must not go without a question; empty: it is as expected. */
export function savedDifferences(candidate: Candidate): readonly SavedDifference[] {
  if (candidate.plan.blocked) return [{ kind: 'blocked' }];
  const { saved, deleteQuery } = candidate;
  return [
    ...(matchesPattern(saved.filePattern, candidate.fileName)
      ? []
      : [{ kind: 'name' as const, pattern: saved.filePattern }]),
    ...fingerprintDifferences(candidate),
    ...overlapDifferences(candidate),
    ...periodDifferences(candidate),
    ...sizeDifferences(candidate),
    ...erpDifferences(candidate),
    ...(saved.deleteQueryId === null
      ? []
      : [{ kind: 'delete-query' as const, ...(deleteQuery ?? { name: '', description: '' }) }]),
  ];
}

function fingerprintDifferences({ saved, inspection, plan }: Candidate): SavedDifference[] {
  const { fingerprint } = saved;
  if (fingerprint === null) return [{ kind: 'first' }];
  const { header, warnings } = traitsOf(inspection, plan);
  const [now, before] = [readingOf(inspection), readingOf(fingerprint)];
  const unknown = warnings.filter((code) => !fingerprint.warnings.includes(code));
  return [
    ...columnDifferences(header, fingerprint.header),
    ...(now === before ? [] : [{ kind: 'reading' as const, now, before }]),
    ...(unknown.length === 0 ? [] : [{ kind: 'warnings' as const, codes: unknown }]),
  ];
}

function columnDifferences(
  now: readonly string[],
  before: readonly string[],
): readonly SavedDifference[] {
  if (now.length === before.length && now.every((name, at) => name === before[at])) return [];
  const added = without(now, before);
  const gone = without(before, now);
  return [{ kind: 'columns', added, gone, isReordered: added.length + gone.length === 0 }];
}

/** The names that are left when each of `others` has taken its like away, once. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const name of others) left.set(name, (left.get(name) ?? 0) + 1);
  return names.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

/** How a file is read, in words that are the same for the same reading. */
function readingOf({
  format,
  encoding,
  dialect,
}: {
  readonly format: Inspection['format'];
  readonly encoding: string | null;
  readonly dialect: Inspection['dialect'];
}): string {
  const delimiter = dialect?.delimiter ?? null;
  return [format, encoding, delimiter === '\t' ? 'tab' : delimiter].filter(Boolean).join(', ');
}

function overlapDifferences({ before, saved }: Candidate): SavedDifference[] {
  if (before.overlaps.length === 0 || saved.deleteQueryId !== null) return [];
  const periods = [...new Set(before.overlaps.flatMap(({ period }) => period ?? []))];
  return [{ kind: 'pushed-before', periods }];
}

/** Other companies of the last month are as good as the next month. */
function periodDifferences({ saved, inspection }: Candidate): SavedDifference[] {
  const last = saved.lastGood?.periods.filter((period) => Number(period.slice(5)) <= 12).at(-1);
  if (!saved.checks.nextMonth || last === undefined) return [];
  const now = periodsOf(inspection.finance?.totals ?? null);
  const expected = monthAfter(last);
  const isExpected = now.length > 0 && now.every((one) => one === expected || one === last);
  return isExpected ? [] : [{ kind: 'period', now, expected }];
}

function sizeDifferences({ saved, inspection }: Candidate): SavedDifference[] {
  const { lastGood } = saved;
  const within = saved.checks.withinPercent;
  if (lastGood === null || within === null) return [];
  const [now, before] = [inspection.rows, lastGood.rows];
  const whole = (value: number): Decimal => ({ units: BigInt(value), scale: 0 });
  const isFarOff = now !== null && before !== null && isFar(whole(now), whole(before), within);
  return [
    ...(isFarOff ? [{ kind: 'rows' as const, now, before }] : []),
    ...amountDifferences(inspection.finance?.totals ?? null, lastGood.byCurrency, within),
  ];
}

function amountDifferences(
  totals: ControlTotals | null,
  before: ControlTotals['byCurrency'],
  within: number,
): SavedDifference[] {
  return (totals?.byCurrency ?? []).flatMap(({ currency, sums }) => {
    const then = before.find((line) => line.currency === currency)?.sums ?? [];
    return sums.flatMap(({ name, debit }): SavedDifference[] => {
      const last = then.find((one) => one.name === name);
      if (!last || !isFar(fromPlain(debit), fromPlain(last.debit), within)) return [];
      return [{ kind: 'amount', name, currency, now: debit, before: last.debit }];
    });
  });
}

/** Whether a figure is further from the one before than so many per cent of that. */
function isFar(now: Decimal, before: Decimal, percent: number): boolean {
  const difference = subtract(now, before);
  const scale = Math.max(difference.scale, before.scale);
  const at = ({ units, scale: own }: Decimal) => absolute(units) * 10n ** BigInt(scale - own);
  return at(difference) * 100n > BigInt(percent) * at(before);
}

function absolute(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function erpDifferences({ saved, tieOuts }: Candidate): SavedDifference[] {
  const isTied = tieOuts.length > 0 && tieOuts.every(({ ties }) => ties);
  return saved.checks.erpTotal && !isTied ? [{ kind: 'erp-total' }] : [];
}

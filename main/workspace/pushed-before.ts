import type { ControlTotals } from '../contract/finance.ts';
import type { Overlap, PushedBefore, RowsKey } from '../contract/overlap.ts';
import { coverageOf } from '../finance/coverage.ts';
import { type EarlierTotals, type FoundOverlap, findOverlap } from '../finance/find-overlap.ts';
import { findSignShifts } from '../finance/sign-shift.ts';

/** Compares the prints of two tables; what `Inspector.compare` offers. */
export type CompareRows = (
  now: string,
  then: string,
  keys: readonly RowsKey[],
) => Promise<readonly NonNullable<Overlap['compared']>[]>;

/** The rows that are asked about, and what there is to compare them with. */
export interface AskedRows {
  /** `null` where nothing can be added up: then nothing is known of periods and companies. */
  readonly totals: ControlTotals | null;
  /** The file with their print. */
  readonly print: string;
  /** Pushes to the same repository that brought their rows, or may have. */
  readonly earlier: readonly EarlierTotals[];
  /** The file with the print of a push. */
  readonly printOf: (id: string) => string;
}

/** Says how rows stand to what was pushed to the repository before. */
export async function findPushedBefore(
  { totals, print, earlier, printOf }: AskedRows,
  compare: CompareRows,
): Promise<PushedBefore> {
  if (totals === null) return { overlaps: [], coverage: nothingMissing, signs: [] };
  const last = [...earlier].sort((a, b) => b.startedAt - a.startedAt)[0];
  const found = findOverlap(totals, earlier);
  const comparisons = new Map<FoundOverlap, Overlap['compared']>();
  for (const own of groupByPush(found)) {
    const then = printOf(own[0]?.earlier.id ?? '');
    // Older than prints are kept, or of more rows than are written down.
    const counts = await compare(print, then, own).catch(() => null);
    for (const [at, overlap] of own.entries()) comparisons.set(overlap, counts?.[at] ?? null);
  }
  return {
    overlaps: found
      .map((overlap) => ({ ...overlap, compared: comparisons.get(overlap) ?? null }))
      .filter(isOverlap),
    coverage: coverageOf(
      totals,
      earlier.map((push) => push.totals),
    ),
    signs: last ? findSignShifts(totals, last.totals) : [],
  };
}

const nothingMissing: PushedBefore['coverage'] = { partial: [], gaps: [], missingCompanies: [] };

/** Without a period, rows are the same ones only if they are seen to be. */
function isOverlap({ period, compared }: Overlap): boolean {
  return period !== null || (compared !== null && compared.same > 0);
}

function groupByPush(found: readonly FoundOverlap[]): readonly FoundOverlap[][] {
  const pushes = new Map<string, FoundOverlap[]>();
  for (const overlap of found) {
    const name = JSON.stringify([overlap.earlier.id, overlap.company === null]);
    pushes.set(name, [...(pushes.get(name) ?? []), overlap]);
  }
  return [...pushes.values()];
}

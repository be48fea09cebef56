import type { ControlTotals, TotalsGroup } from '../contract/finance.ts';
import type { EarlierPush, Overlap, RowsKey } from '../contract/overlap.ts';
import { add, type Decimal, fromPlain, subtract, toPlain, zero } from './decimal.ts';

/** An earlier push with what its rows added up to. */
export interface EarlierTotals extends EarlierPush {
  readonly totals: ControlTotals;
}

/** An overlap whose rows have not been compared. */
export type FoundOverlap = Omit<Overlap, 'compared'>;

/**
 * Finds the companies and periods of which an earlier push brought rows already; of several the one
 * that began last. Where only one of the two tables has a company column, periods alone count.
 */
export function findOverlap(
  now: ControlTotals,
  earlier: readonly EarlierTotals[],
): readonly FoundOverlap[] {
  const newestFirst = [...earlier].sort((a, b) => b.startedAt - a.startedAt);
  const found = new Map<string, FoundOverlap>();
  for (const { totals, ...push } of newestFirst) {
    const byCompany = hasCompanies(now) && hasCompanies(totals);
    const then = sortOut(totals.groups, byCompany);
    for (const [name, mine] of sortOut(now.groups, byCompany)) {
      const theirs = then.get(name);
      if (!theirs || isKnown(found, mine.key)) continue;
      found.set(nameOf(mine.key), {
        ...mine.key,
        earlier: push,
        rows: rowsOf(mine.groups),
        earlierRows: rowsOf(theirs.groups),
        netChanges: netChanges(mine.groups, theirs.groups),
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => compare(b.period, a.period) || compare(a.company, b.company),
  );
}

interface Keyed {
  readonly key: RowsKey;
  readonly groups: TotalsGroup[];
}

/** Whether rows are told apart by company. */
function hasCompanies({ groups }: ControlTotals): boolean {
  return groups.some(({ company }) => company !== null);
}

function sortOut(groups: readonly TotalsGroup[], byCompany: boolean): Map<string, Keyed> {
  const keyed = new Map<string, Keyed>();
  for (const group of groups) {
    const key = { company: byCompany ? group.company : null, period: group.period };
    const name = nameOf(key);
    const known = keyed.get(name);
    if (known) known.groups.push(group);
    else keyed.set(name, { key, groups: [group] });
  }
  return keyed;
}

function nameOf({ company, period }: RowsKey): string {
  return JSON.stringify([company, period]);
}

/** A newer push has brought these rows, with its companies or without. */
function isKnown(found: ReadonlyMap<string, FoundOverlap>, { company, period }: RowsKey): boolean {
  if (company !== null)
    return found.has(nameOf({ company, period })) || found.has(nameOf({ company: null, period }));
  return [...found.values()].some((overlap) => overlap.period === period);
}

function rowsOf(groups: readonly TotalsGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows, 0);
}

function netChanges(
  now: readonly TotalsGroup[],
  then: readonly TotalsGroup[],
): Overlap['netChanges'] {
  const nets = new Map<string, { name: string; currency: string | null; net: Decimal }>();
  const take = (groups: readonly TotalsGroup[], combine: typeof add) => {
    for (const { currency, sums } of groups) {
      for (const { name, net } of sums) {
        const key = JSON.stringify([currency, name]);
        const before = nets.get(key)?.net ?? zero;
        nets.set(key, { name, currency, net: combine(before, fromPlain(net)) });
      }
    }
  };
  take(now, add);
  take(then, subtract);
  return [...nets.values()]
    .filter(({ net }) => net.units !== 0n)
    .map(({ name, currency, net }) => ({ name, currency, change: toPlain(net) }));
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}

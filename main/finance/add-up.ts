import type { AmountSums, TotalsGroup, TotalsLine } from '../contract/finance.ts';
import { add, fromPlain, toPlain } from './decimal.ts';

/** What the groups of one line share. */
type LineKey = Pick<TotalsLine, 'currency' | 'company'>;

/** Adds up groups of the same key, exactly, in the order in which the keys come first. */
export function addUp(
  groups: readonly TotalsGroup[],
  keyOf: (group: TotalsGroup) => LineKey,
): TotalsLine[] {
  const lines = new Map<string, TotalsLine>();
  for (const group of groups) {
    const key = keyOf(group);
    const name = JSON.stringify([key.currency, key.company]);
    const line = lines.get(name);
    const rows = (line?.rows ?? 0) + group.rows;
    lines.set(name, { ...key, rows, sums: line ? addSums(line.sums, group.sums) : group.sums });
  }
  return [...lines.values()];
}

function addSums(one: readonly AmountSums[], other: readonly AmountSums[]): AmountSums[] {
  return one.map((sums, index) => {
    const more = other[index] ?? sums;
    const sum = (figure: 'debit' | 'credit' | 'net') =>
      toPlain(add(fromPlain(sums[figure]), fromPlain(more[figure])));
    return {
      name: sums.name,
      debit: sum('debit'),
      credit: sum('credit'),
      net: sum('net'),
      unread: sums.unread + more.unread,
    };
  });
}

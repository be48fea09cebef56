import type { Overlap, RowsKey } from '../contract/overlap.ts';
import { countSame, readRowPrint } from '../finance/row-print.ts';

/** How the rows of a company and period compare with earlier ones. */
export type RowComparison = NonNullable<Overlap['compared']>;

/**
 * Compares the prints of two tables, for each of the companies and periods; without a company, the
 * period's rows of all of them. Fails as reading the prints does.
 */
export async function compareRows(
  now: string,
  then: string,
  keys: readonly RowsKey[],
): Promise<readonly RowComparison[]> {
  const byCompany = keys.some(({ company }) => company !== null);
  const nameOf = ({ company, period }: RowsKey) =>
    JSON.stringify([byCompany ? company : null, period]);
  const wanted = new Set(keys.map(nameOf));
  const read = (path: string) =>
    readRowPrint(path, (key) => (wanted.has(nameOf(key)) ? nameOf(key) : null));
  const [mine, theirs] = [await read(now), await read(then)];
  return keys.map((key) => {
    const own = mine.get(nameOf(key)) ?? none;
    const other = theirs.get(nameOf(key)) ?? none;
    const same = countSame(own, other);
    return { same, added: own.length - same, gone: other.length - same };
  });
}

const none = new BigUint64Array();

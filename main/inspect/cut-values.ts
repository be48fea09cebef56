/** What is left and right of a delimiter that stands inside one value. */
const insideOneValue: ReadonlyMap<string, readonly (readonly [RegExp, RegExp])[]> = new Map([
  [
    ':',
    [
      [/\d$/, /^\d\d(?!\d)/],
      [/\b(?:https?|ftps?|mailto|urn)$/i, /^\S/],
    ],
  ],
  [
    ' ',
    [
      [/\d[-/.]\d+[-/.]\d+,?$/, /^\d\d?:\d\d/],
      [/\d:\d\d(?:[.,]\d+)?$/, /^(?:[AaPp]\.?[Mm]\b|[-+]\d\d)/],
    ],
  ],
]);

/**
 * How often the delimiter of a reading stands inside a time, an address or an amount, 0 to 1: it
 * parts nothing there. Known from the cells on both of its sides, as CSVs of times and of prices
 * keep to one width no matter where they are cut.
 */
export function shareCut(rows: readonly (readonly string[])[], delimiter: string): number {
  if (delimiter === ',') return isListOfAmounts(rows) ? 1 : 0;
  const patterns = insideOneValue.get(delimiter);
  if (!patterns) return 0;
  let places = 0;
  let cuts = 0;
  for (const cells of rows) {
    for (let at = 1; at < cells.length; at++) {
      const [left, right] = [cells[at - 1] ?? '', cells[at] ?? ''];
      places += 1;
      if (patterns.some(([end, start]) => end.test(left) && start.test(right))) cuts += 1;
    }
  }
  return places === 0 ? 0 : cuts / places;
}

/**
 * Amounts with a decimal comma below one another: always two digits behind it, and signs that they
 * are hundredths (`,05`) or that a number stands before it (`1 200`, `-3`).
 */
function isListOfAmounts(rows: readonly (readonly string[])[]): boolean {
  const amounts = rows.filter(
    ([whole = '', hundredths = '', ...more]) =>
      more.length === 0 && /^-?[\d .\u00a0]*\d$/.test(whole) && /^\d\d$/.test(hundredths),
  );
  if (rows.length === 0) return false;
  if (rows.every((cells) => /^-?\d{1,3}(?:,\d{3})+\.\d\d$/.test(cells.join(',')))) return true;
  if (amounts.length < rows.length) return false;
  const isYear = amounts.every(([whole = '']) => /^(?:19|20)\d\d$/.test(whole));
  const shows = ([whole = '', hundredths = '']: readonly string[]) =>
    /^0/.test(hundredths) || /^-|\d[ .\u00a0]\d{3}$/.test(whole);
  return !isYear && amounts.some(shows);
}

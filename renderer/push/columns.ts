const amount = /^[-+(]?[\s\u00a0]?[\d.,'’\s\u00a0]*\d[\d.,'’\s\u00a0]*[-)]?\s?%?$/u;

/**
 * Whether a column reads as amounts, which stand to the right. Empty cells say nothing; dates, and
 * codes (leading zeros, or whole numbers all of one length) are text.
 */
export function isAmountColumn(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  if (!cells.every((cell) => amount.test(cell) && !/^0\d/.test(cell))) return false;
  const whole = cells.every((cell) => /^\d+$/.test(cell));
  return whole ? new Set(cells.map(({ length }) => length)).size > 1 : cells.length > 0;
}

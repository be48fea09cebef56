import type { ColumnReading, ColumnRole } from '../../contract/finance.ts';

const words =
  /^(?:(?:grand|sub|sum)[ -]?)?(?:total(?:t|e|en|er|s|sum)?|sum(?:ma|me|mer)?|delsum(?:ma|mer)?|i alt|ialt|totalsumma?|slutsumma|zwischensumme|gesamt(?:summe|betrag)?|endsumme|yhteensä|välisumma|loppusumma|saldo|balance)(?![\p{L}\p{N}])/iu;

/** Whether a cell begins with a word for a total, in English, Nordic languages or German. */
export function beginsLikeTotal(cell: string): boolean {
  return words.test(cell.trim());
}

/**
 * Whether a row looks like a subtotal or total that stands among the data: its first filled cell
 * begins with such a word, and cells that other rows fill are empty; or any cell does, and none of
 * those that tell rows apart is filled.
 *
 * `keys` are the 0-based columns that tell rows apart: date, period, company, ids.
 */
export function isTotalRow(cells: readonly string[], keys: readonly number[]): boolean {
  const isEmpty = (column: number) => (cells[column] ?? '').trim() === '';
  if (keys.length > 0 && keys.every(isEmpty)) return cells.some(beginsLikeTotal);
  const first = cells.findIndex((cell) => cell.trim() !== '');
  if (first === -1 || !beginsLikeTotal(cells[first] ?? '')) return false;
  // An id is no word; a name that begins like one stands in a row that is otherwise complete.
  if (keys.includes(first)) return cells.some((_, column) => isEmpty(column));
  return keys.some(isEmpty);
}

const keyRoles: readonly ColumnRole[] = ['company', 'period', 'date', 'identifier'];

/** The 0-based columns that tell rows apart. */
export function keyColumns(columns: readonly ColumnReading[]): readonly number[] {
  return columns.filter(({ role }) => keyRoles.includes(role)).map(({ column }) => column);
}

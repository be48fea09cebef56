import { dateText } from './number-format.ts';
import { unescapeText } from './shared-strings.ts';
import type { SheetRow } from './sheet-row.ts';
import { storedNumber } from './stored-number.ts';
import type { WorkbookParts } from './workbook.ts';

/** Gives a shared string by its number; empty if there is none. */
export type StringOf = (index: number) => string;

/**
 * A row's stored values as text, from the sheet's first column on: numbers as they are stored and
 * not as they are shown, dates and times in ISO 8601, `TRUE` and `FALSE`, errors as Excel names
 * them. What is not there is empty; nothing stands behind the last value.
 */
export function rowText(row: SheetRow, parts: WorkbookParts, stringOf: StringOf): string[] {
  const cells: string[] = [];
  for (let cell = 0; cell < row.length; cell++) {
    const text = cellText(row, cell, parts, stringOf);
    if (text === '') continue;
    const column = row.column(cell);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

function cellText(
  row: SheetRow,
  cell: number,
  { dateStyles, from1904 }: WorkbookParts,
  stringOf: StringOf,
): string {
  if (row.isEmpty(cell)) return '';
  const value = row.value(cell);
  switch (row.type(cell)) {
    case 'shared':
      return stringOf(Number(value));
    case 'boolean':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'number': {
      const shows = dateStyles[row.style(cell)];
      return shows ? dateText(value, shows, from1904) : storedNumber(value);
    }
    case 'error':
      return value;
    default:
      return unescapeText(value);
  }
}

import { isoDate } from '../tabular/number-format.ts';
import { readSharedStrings } from '../tabular/shared-strings.ts';
import type { SheetCell, SheetRow } from '../tabular/sheet-row.ts';
import type { WorkbookParts } from '../tabular/workbook.ts';
import type { PlacedRow } from './detect-layout.ts';

/** The rows' stored values as text, dates as ISO 8601; rows with nothing in them are left out. */
export async function readAsText(
  rows: readonly SheetRow[],
  parts: WorkbookParts,
): Promise<PlacedRow[]> {
  const wanted = new Set(
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.type === 's').map(stringNumber)),
  );
  const strings = parts.sharedStrings
    ? await readSharedStrings(parts.sharedStrings, wanted)
    : new Map<number, string>();
  return rows
    .filter(isFilled)
    .map(({ number, cells }) => ({
      line: number,
      cells: spread(cells, (cell) => textOf(cell, strings, parts)),
    }))
    .map(({ line, cells }) => ({ line, cells: trimEnd(cells) }));
}

/** Whether anything stands in the row; formats alone do not. */
export function isFilled(row: SheetRow): boolean {
  return row.cells.some(({ value }) => value !== '');
}

function textOf(
  cell: SheetCell,
  strings: ReadonlyMap<number, string>,
  { dateStyles, from1904 }: WorkbookParts,
): string {
  if (cell.type === 's') return strings.get(stringNumber(cell)) ?? '';
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : cell.value === '' ? '' : 'FALSE';
  if (cell.type !== 'n' || cell.value === '' || !dateStyles[cell.style]) return cell.value;
  return isoDate(Number(cell.value), from1904);
}

function stringNumber({ value }: SheetCell): number {
  return Number(value);
}

function spread(cells: readonly SheetCell[], text: (cell: SheetCell) => string): string[] {
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  const row = new Array<string>(width).fill('');
  for (const cell of cells) row[cell.column] = text(cell);
  return row;
}

function trimEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

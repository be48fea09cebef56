import { cellKind } from './cell-kind.ts';

/** A row and the physical line it begins on. */
export interface PlacedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Where the table begins. */
export interface LayoutFinding {
  /** Index of the first row of the table: the header if there is one. */
  readonly start: number;
  readonly hasHeader: boolean;
  /** Cells that most rows have. */
  readonly columns: number;
}

/** Finds the table among the first rows (blank lines left out): what lies above it, and its header. */
export function detectLayout(rows: readonly PlacedRow[]): LayoutFinding {
  if (rows.length === 0) return { start: 0, hasHeader: false, columns: 0 };
  const columns = usualWidth(rows);
  // Above a table stand a title, a date, a company: lines with fewer cells than the table's.
  const needed = columns > 2 ? columns / 2 : columns;
  const found = rows.findIndex(({ cells }) => filled(cells) >= needed && cells.length >= needed);
  const start = Math.min(Math.max(found, 0), 50);
  const first = rows[start];
  const hasHeader = first !== undefined && looksLikeHeader(first.cells, rows.slice(start + 1, 200));
  return { start, hasHeader, columns };
}

function usualWidth(rows: readonly PlacedRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** Names are words, differ from one another, and are of another kind than what stands below. */
function looksLikeHeader(first: readonly string[], below: readonly PlacedRow[]): boolean {
  const kinds = first.map((cell, column) =>
    isYearAbove(cell, column, below) ? 'word' : cellKind(cell),
  );
  const values = kinds.filter((kind) => kind === 'number' || kind === 'date').length;
  const named = kinds.filter((kind) => kind !== 'empty').length;
  if (named === 0) return false;
  if (values === 0) {
    // The first row's cells found again below are values of the column, not its name.
    const repeated = first.filter(
      (cell, column) => cell !== '' && below.some(({ cells }) => cells[column] === cell),
    ).length;
    return repeated <= named / 3;
  }
  return values <= named / 3;
}

/** A year may name a column of amounts, but not a column of years. */
function isYearAbove(cell: string, column: number, below: readonly PlacedRow[]): boolean {
  const year = /^(?:19|20)\d\d$/;
  if (!year.test(cell.trim())) return false;
  const values = below.map(({ cells }) => (cells[column] ?? '').trim()).filter((value) => value);
  return values.length > 0 && values.every((value) => !year.test(value));
}

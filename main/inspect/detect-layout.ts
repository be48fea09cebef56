import { looksLikeHeader } from './detect-header.ts';

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
  const hasHeader =
    first !== undefined &&
    looksLikeHeader(
      first.cells,
      rows.slice(start + 1).map(({ cells }) => cells),
    );
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

import type { ChosenReading } from '../contract/finance.ts';
import type { ColumnRef } from '../contract/recipe.ts';

/** What a person said of the columns of one table. */
export interface PlacedReadings {
  /** By 0-based column. */
  readonly byColumn: ReadonlyMap<number, ChosenReading>;
  /** Those that are not in the table, or that a name does not tell apart. */
  readonly unplaced: readonly ColumnRef[];
}

/** Finds the columns that a person said how to read. What is said last of a column counts. */
export function placeReadings(
  header: readonly string[],
  columns: number,
  chosen: readonly ChosenReading[],
): PlacedReadings {
  const byColumn = new Map<number, ChosenReading>();
  const unplaced: ColumnRef[] = [];
  const names = header.map((name) => name.trim());
  for (const reading of chosen) {
    const { column } = reading;
    const place = typeof column === 'number' ? column - 1 : onlyPlace(names, column.trim());
    if (place !== null && place < columns) byColumn.set(place, reading);
    else unplaced.push(column);
  }
  return { byColumn, unplaced };
}

function onlyPlace(names: readonly string[], name: string): number | null {
  const place = names.indexOf(name);
  return place === -1 || names.lastIndexOf(name) !== place ? null : place;
}

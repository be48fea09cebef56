import type { ChosenReading, ColumnReading, FinanceReading } from '../../main/contract/finance.ts';
import type { SourceOptions } from '../../main/contract/inspection.ts';
import type { ColumnRef } from '../../main/contract/recipe.ts';

/** More columns than this tell nobody anything. */
const mostColumns = 200;

/** What a person says of a column. */
export type ReadingChoice = Omit<ChosenReading, 'column'>;

/** A column that can be read as one of a ledger, and how it is. */
export interface ReadableColumn {
  /** 0-based. */
  readonly column: number;
  /** `null`: it means nothing to finance. */
  readonly reading: ColumnReading | null;
}

/** All columns: those that mean something first, each in the order of the table. */
export function readableColumns(
  { columns: readings }: FinanceReading,
  header: readonly string[],
  columns: number,
): readonly ReadableColumn[] {
  const all = Array.from(
    { length: Math.min(header.length || columns, mostColumns) },
    (_, column) => ({
      column,
      reading: readings.find((one) => one.column === column) ?? null,
    }),
  );
  return [...all.filter(({ reading }) => reading), ...all.filter(({ reading }) => !reading)];
}

/** What a person said of a column; `null` if it was found automatically. */
export function chosenReading(
  { readings = [] }: SourceOptions,
  header: readonly string[],
  column: number,
): ChosenReading | null {
  const ref = refOf(header, column);
  return readings.find((one) => one.column === ref) ?? null;
}

/** The options with how a column is read; `null` leaves it to Kindling. */
export function withReading(
  options: SourceOptions,
  header: readonly string[],
  column: number,
  choice: ReadingChoice | null,
): SourceOptions {
  const { readings = [], ...rest } = options;
  const ref = refOf(header, column);
  const others = readings.filter((one) => one.column !== ref);
  const all = choice ? [...others, { column: ref, ...choice }] : others;
  return all.length > 0 ? { ...rest, readings: all } : rest;
}

/** Its name, so that the choice fits next month's file too; its place where names do not tell. */
function refOf(header: readonly string[], column: number): ColumnRef {
  const name = header[column]?.trim() ?? '';
  const isOnly = header.filter((other) => other.trim() === name).length === 1;
  return name !== '' && isOnly ? name : column + 1;
}

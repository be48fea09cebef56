import type { ColumnReading } from '../contract/finance.ts';
import { guessColumns } from '../finance/guess-columns.ts';
import { type LedgerExtras, LedgerReader } from '../finance/ledger-reader.ts';
import type { PlacedReadings } from '../finance/place-readings.ts';
import { RowPrintWriter } from '../finance/row-print.ts';
import { maxColumns } from '../tabular/csv-cells.ts';
import { RowPacker } from '../tabular/pack-rows.ts';
import type { LedgerFinding } from './ledger-finding.ts';
import { LedgerProblems } from './ledger-problems.ts';

/** Rows packed at once, unless they are long. */
const batchRows = 1_024;
const batchBytes = 4_000_000;

/** A table whose cells come as text. */
export interface RowTable {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly readings: PlacedReadings;
}

/** What the first rows alone say about the columns. What is stored as a number has a point. */
export function guessRowColumns({ header, sample, readings }: RowTable): readonly ColumnReading[] {
  const chosen = readings.byColumn;
  return guessColumns({ header, rows: sample, likelyMark: '.', chosen }).filter(
    ({ column }) => column < maxColumns,
  );
}

/** Takes the rows of a table one by one and reads them as a ledger. */
export class RowLedger {
  readonly #problems = new LedgerProblems();
  readonly #reader: LedgerReader;
  readonly #packer: RowPacker;

  constructor(columns: readonly ColumnReading[], extras: LedgerExtras) {
    this.#reader = new LedgerReader(columns, this.#problems.note, extras);
    this.#packer = new RowPacker(this.#reader.wanted);
  }

  /** Takes the next data row. */
  add(cells: readonly string[], line: number): void {
    this.#packer.add(cells, line);
    if (this.#packer.rows === batchRows || this.#packer.bytes > batchBytes) this.#settle();
  }

  /** Says that all rows have been taken. */
  end(): LedgerFinding & { readonly betterColumns: readonly ColumnReading[] | null } {
    this.#settle();
    const { betterColumns } = this.#reader;
    const totals = this.#reader.end();
    const finance = { columns: this.#reader.readings, totals };
    return { finance, problems: this.#problems.toProblems(), betterColumns };
  }

  #settle(): void {
    if (this.#packer.rows > 0) this.#reader.add(this.#packer.take());
  }
}

/** How a table is read as a ledger. */
export interface RowLedgerPlan {
  /** About how many rows there will be. */
  readonly expectedRows: number;
  /** The file for the print of the rows; none is made without. */
  readonly printTo: string | undefined;
}

/**
 * Reads a table through as a ledger: once, or twice if all rows prove another reading of amounts or
 * dates than the first ones suggested. `read` gives every data row to the ledger.
 */
export async function readRowLedger(
  table: RowTable,
  { expectedRows, printTo }: RowLedgerPlan,
  read: (ledger: RowLedger) => Promise<void>,
): Promise<LedgerFinding> {
  const readAs = async (columns: readonly ColumnReading[]) => {
    const print = printTo === undefined ? null : new RowPrintWriter(printTo);
    try {
      const ledger = new RowLedger(columns, { expectedRows, print });
      await read(ledger);
      const found = ledger.end();
      print?.end();
      return found;
    } finally {
      print?.close();
    }
  };
  const first = await readAs(guessRowColumns(table));
  return first.betterColumns ? readAs(first.betterColumns) : first;
}

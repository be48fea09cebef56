import type { ColumnReading } from '../contract/finance.ts';
import { LedgerReader } from '../finance/ledger-reader.ts';
import { RowPrintWriter } from '../finance/row-print.ts';
import type { ByteSource } from '../tabular/byte-source.ts';
import { CsvCells } from '../tabular/csv-cells.ts';
import type { CutRows } from '../tabular/cut-rows.ts';
import { readAhead } from '../tabular/read-ahead.ts';
import type { CsvLook } from './csv-look.ts';
import { bomLength } from './detect-encoding.ts';
import type { LedgerFinding } from './ledger-finding.ts';
import { LedgerProblems } from './ledger-problems.ts';

/** How the reading is followed and stopped. */
export interface LedgerPass {
  readonly signal: AbortSignal;
  /** About how many there are. */
  readonly rows: number;
  /** The file for the print of the rows; none is made without. */
  readonly printTo?: string | undefined;
  /** Told after each piece of how many bytes of the file on disk have been used up. */
  readonly onRead: (consumed: number) => void;
}

/**
 * Reads a CSV source through as a ledger: once, or twice if all rows prove another reading of
 * amounts or dates than the first ones suggested. Fails with `cancelled`.
 */
export async function readCsvLedger(
  open: () => ByteSource,
  look: CsvLook,
  pass: LedgerPass,
): Promise<LedgerFinding> {
  const first = await readThrough(open(), look, look.columns, pass);
  const again = first.betterColumns;
  return again ? readThrough(open(), look, again, pass) : first;
}

interface Reading extends LedgerFinding {
  readonly betterColumns: readonly ColumnReading[] | null;
}

async function readThrough(
  bytes: ByteSource,
  look: CsvLook,
  columns: readonly ColumnReading[],
  pass: LedgerPass,
): Promise<Reading> {
  const print = pass.printTo === undefined ? null : new RowPrintWriter(pass.printTo);
  const problems = new LedgerProblems();
  const reader = new LedgerReader(columns, problems.note, { expectedRows: pass.rows, print });
  try {
    const isReadable = await readRows(bytes, look, reader, pass);
    if (isReadable) print?.end();
    const { betterColumns } = reader;
    const totals = reader.end();
    // A row that cannot be read ends the reading: half a total would be worse than none.
    const finance = { columns: reader.readings, totals: isReadable ? totals : null };
    return { finance, problems: isReadable ? problems.toProblems() : [], betterColumns };
  } finally {
    print?.close();
  }
}

/** Answers `false` at a row that is too long to be read: nothing behind it was. */
async function readRows(
  bytes: ByteSource,
  { dialect, encoding, layout, rowsAbove }: CsvLook,
  reader: LedgerReader,
  { signal, onRead }: LedgerPass,
): Promise<boolean> {
  let above = rowsAbove + (layout.headerLine === null ? 0 : 1);
  const onRows = (some: CutRows) => {
    reader.add(some, above);
    above = Math.max(0, above - some.count);
  };
  // All of the byte order mark is in the first piece, and no part of the first cell.
  let skip = bomLength(encoding);
  const plan = { dialect: dialect.dialect, encoding: encoding.encoding, wanted: reader.wanted };
  const cells = new CsvCells(plan);
  try {
    for await (const { piece, length } of readAhead(bytes, cells.pieces, signal)) {
      if (!cells.take({ piece, length, skip, isLast: length === 0 }, onRows)) return false;
      skip = 0;
      onRead(bytes.consumed);
    }
    return true;
  } finally {
    cells.close();
  }
}

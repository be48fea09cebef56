import { KindlingError } from '../contract/errors.ts';
import type { ColumnReading } from '../contract/finance.ts';
import { LedgerReader } from '../finance/ledger-reader.ts';
import { RowPrintWriter } from '../finance/row-print.ts';
import type { ByteSource } from '../tabular/byte-source.ts';
import { CsvCells, cutBytes } from '../tabular/csv-cells.ts';
import { keepsAscii } from '../tabular/encoding.ts';
import type { CsvLook } from './csv-look.ts';
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
  look: CsvLook,
  reader: LedgerReader,
  { signal, onRead }: LedgerPass,
): Promise<boolean> {
  const cutter = new Pieces(look, reader);
  let above = look.rowsAbove + (look.layout.headerLine === null ? 0 : 1);
  const onRows: OnRows = (some) => {
    reader.add(some, above);
    above = Math.max(0, above - some.count);
  };
  // One piece is read while the one before is cut.
  const pieces = [new Uint8Array(cutBytes), new Uint8Array(cutBytes)] as const;
  let place: 0 | 1 = 0;
  let reading = bytes.read(pieces[place]);
  for (;;) {
    const length = await reading;
    if (signal.aborted) throw new KindlingError('cancelled');
    const piece = pieces[place].subarray(0, length);
    place = place === 0 ? 1 : 0;
    if (length > 0) reading = bytes.read(pieces[place]);
    // Awaited in the next round, or not at all once reading is given up.
    reading.catch(() => {});
    if (!cutter.take(piece, length === 0, onRows)) return false;
    onRead(bytes.consumed);
    if (length === 0) return true;
  }
}

type OnRows = Parameters<CsvCells['take']>[2];

/** Pieces of the source on their way to be cut. */
class Pieces {
  readonly #cells: CsvCells;
  #skip: number;

  constructor({ dialect, encoding }: CsvLook, { wanted }: LedgerReader) {
    this.#cells = new CsvCells({ dialect: dialect.dialect, encoding: encoding.encoding, wanted });
    this.#skip = !encoding.bom ? 0 : keepsAscii(encoding.encoding) ? 3 : 2;
  }

  take(piece: Uint8Array, isLast: boolean, onRows: OnRows): boolean {
    // The byte order mark is no part of the first cell, and all of it is in the first piece.
    const bytes = piece.subarray(this.#skip);
    this.#skip = 0;
    this.#cells.input.set(bytes, this.#cells.inputStart);
    return this.#cells.take(bytes.length, isLast, onRows);
  }
}

import { KindlingError } from '../contract/errors.ts';
import type { ColumnReading, FinanceReading } from '../contract/finance.ts';
import type { Dialect, Problem } from '../contract/inspection.ts';
import { guessColumns } from '../finance/guess-columns.ts';
import { LedgerReader } from '../finance/ledger-reader.ts';
import type { ByteSource } from '../tabular/byte-source.ts';
import { CsvCells, cutBytes, maxColumns } from '../tabular/csv-cells.ts';
import { createTextDecoding, keepsAscii } from '../tabular/encoding.ts';
import type { CsvLook } from './csv-look.ts';
import { LedgerProblems } from './ledger-problems.ts';

/** What reading a table as a ledger shows. */
export interface LedgerFinding {
  readonly finance: FinanceReading;
  readonly problems: readonly Problem[];
}

/** How the reading is followed and stopped. */
export interface LedgerPass {
  readonly signal: AbortSignal;
  /** Told after each piece of how many bytes of the file on disk have been used up. */
  readonly onRead: (consumed: number) => void;
}

/** What the head alone says about the columns. */
export function guessCsvColumns({ header, sample, dialect }: CsvLook): readonly ColumnReading[] {
  // Where cells are separated by commas, decimals are mostly not.
  const likelyMark = dialect.dialect.delimiter === ',' ? '.' : ',';
  return guessColumns({ header, rows: sample, likelyMark }).filter(
    ({ column }) => column < maxColumns,
  );
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
  const first = await readThrough(open(), look, guessCsvColumns(look), pass);
  const again = first.betterColumns;
  return again ? readThrough(open(), look, again, pass) : first;
}

async function readThrough(
  bytes: ByteSource,
  look: CsvLook,
  columns: readonly ColumnReading[],
  { signal, onRead }: LedgerPass,
): Promise<LedgerFinding & { readonly betterColumns: readonly ColumnReading[] | null }> {
  const problems = new LedgerProblems();
  const reader = new LedgerReader(columns, problems.note);
  const pieces = isPlain(look) ? new PlainPieces(look, reader) : new DecodedPieces(look, reader);
  let above = look.rowsAbove + (look.layout.headerLine === null ? 0 : 1);
  const onRows = (rows: Parameters<LedgerReader['add']>[0]) => {
    reader.add(rows, above);
    above = Math.max(0, above - rows.count);
  };
  let isReadable = true;
  for (let isLast = false; !isLast && isReadable; ) {
    const length = await bytes.read(pieces.target);
    if (signal.aborted) throw new KindlingError('cancelled');
    isLast = length === 0;
    isReadable = pieces.take(length, isLast, onRows);
    onRead(bytes.consumed);
  }
  const { betterColumns } = reader;
  const totals = reader.end();
  // A row that cannot be read ends the reading: half a total would be worse than none.
  const finance = { columns, totals: isReadable ? totals : null };
  return { finance, problems: isReadable ? problems.toProblems() : [], betterColumns };
}

function isPlain({ encoding, dialect }: CsvLook): boolean {
  return keepsAscii(encoding.encoding) && (dialect.dialect.delimiter ?? '') < '\u0080';
}

type OnRows = Parameters<CsvCells['take']>[2];

/** Bytes that can be cut as they are. */
class PlainPieces {
  readonly #cells: CsvCells;
  #skip: number;

  constructor({ dialect, encoding }: CsvLook, { wanted }: LedgerReader) {
    this.#cells = new CsvCells({ dialect: dialect.dialect, encoding: encoding.encoding, wanted });
    this.#skip = encoding.bom ? 3 : 0;
  }

  get target(): Uint8Array {
    const from = this.#cells.inputStart;
    return this.#cells.input.subarray(from, from + cutBytes);
  }

  take(length: number, isLast: boolean, onRows: OnRows): boolean {
    // The byte order mark is no part of the first cell, and all of it is in the first piece.
    const skip = Math.min(this.#skip, length);
    if (skip > 0) this.#cells.input.copyWithin(0, skip, length);
    this.#skip = 0;
    return this.#cells.take(length - skip, isLast, onRows);
  }
}

/** Text that has to be turned into UTF-8 first. */
class DecodedPieces {
  readonly target = new Uint8Array(cutBytes / 4);
  readonly #cells: CsvCells;
  readonly #decoding;
  readonly #delimiter: string | null;
  #isFirst = true;

  constructor({ dialect, encoding }: CsvLook, { wanted }: LedgerReader) {
    const { delimiter } = dialect.dialect;
    // The character that joins the cells anyway stands in for a delimiter of several bytes.
    this.#delimiter = delimiter !== null && delimiter >= '\u0080' ? delimiter : null;
    const plain: Dialect = {
      ...dialect.dialect,
      delimiter: this.#delimiter === null ? delimiter : '\u001f',
    };
    this.#cells = new CsvCells({ dialect: plain, encoding: 'UTF-8', wanted });
    this.#decoding = createTextDecoding(encoding.encoding);
  }

  take(length: number, isLast: boolean, onRows: OnRows): boolean {
    const decoded = isLast
      ? this.#decoding.end()
      : this.#decoding.write(this.target.subarray(0, length));
    const text = this.#isFirst ? decoded.replace(/^\ufeff/, '') : decoded;
    this.#isFirst = false;
    const cut = this.#delimiter === null ? text : text.replaceAll(this.#delimiter, '\u001f');
    const bytes = Buffer.from(cut, 'utf8');
    this.#cells.input.set(bytes, this.#cells.inputStart);
    return this.#cells.take(bytes.length, isLast, onRows);
  }
}

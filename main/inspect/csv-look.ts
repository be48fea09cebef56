import { isAscii } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import type { ColumnReading } from '../contract/finance.ts';
import type { Dialect, Layout, LineEnding, SourceOptions } from '../contract/inspection.ts';
import { guessColumns } from '../finance/guess-columns.ts';
import { type PlacedReadings, placeReadings } from '../finance/place-readings.ts';
import { maxColumns } from '../tabular/csv-cells.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { decodeText, type Encoding, isEncoding } from '../tabular/encoding.ts';
import { type DialectFinding, detectDialect } from './detect-dialect.ts';
import { EncodingEvidence, type EncodingFinding, findBom } from './detect-encoding.ts';
import type { PlacedRow } from './detect-layout.ts';
import { findTable } from './find-table.ts';

/** Most rows shown of a source. */
export const maxSampleRows = 200;

/** Most lines that may stand above a table. */
const maxPreamble = 100;

/** Cells shown of a first row that is longer than the head. */
const maxCutOffCells = 1_000;

/** The dialect is judged by this much text; the encoding by all that was read. Characters. */
const judgedText = 400_000;

/** What the head of a CSV source says. */
export interface CsvLook {
  readonly encoding: EncodingFinding;
  readonly dialect: DialectFinding;
  readonly layout: Layout;
  /** Rows of the reader, blank ones left out, that stand above the table. */
  readonly rowsAbove: number;
  /** Whether the head is but a piece of the first row, whose cells therefore say little. */
  readonly isCutOff: boolean;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** What a person said of the columns. */
  readonly readings: PlacedReadings;
  /** How the columns are read, as the head suggests and a person said. */
  readonly columns: readonly ColumnReading[];
  /** Whether the head holds a double quote, wherever it stands. */
  readonly holdsQuotes: boolean;
  /** What would have been found had nothing been chosen by hand. */
  readonly automatic: {
    readonly encoding: EncodingFinding;
    readonly dialect: DialectFinding;
    readonly hasHighBytes: boolean;
  };
}

/** What a look is at: the same bytes, read in the same way, are seen the same. */
interface Looked {
  readonly head: Uint8Array;
  readonly complete: boolean;
  readonly options: SourceOptions;
}

/** The last look, since the check of a file begins with what its first look saw. */
let last: (Looked & { readonly look: CsvLook }) | null = null;

/**
 * Settles encoding, dialect and layout of a CSV source from its first bytes. `head` is kept until
 * the next look, and must stay as it is.
 */
export function lookAtCsv(head: Uint8Array, complete: boolean, options: SourceOptions): CsvLook {
  const looked = { head, complete, options };
  if (last === null || !isSame(last, looked)) last = { ...looked, look: lookAnew(looked) };
  return last.look;
}

function isSame(one: Looked, other: Looked): boolean {
  return (
    one.complete === other.complete &&
    isDeepStrictEqual(one.options, other.options) &&
    Buffer.compare(one.head, other.head) === 0
  );
}

function lookAnew({ head, complete, options }: Looked): CsvLook {
  const bom = findBom(head);
  const evidence = new EncodingEvidence();
  evidence.add(bom ? head.subarray(bom.length) : head, complete);
  return readHeadAs(head, evidence.decide(bom), options, complete);
}

/** The encoding that a person chose, if any, else the one that was found. */
export function settleEncoding(options: SourceOptions, found: EncodingFinding): EncodingFinding {
  if (options.encoding === undefined || !isEncoding(options.encoding)) return found;
  const encoding: Encoding = options.encoding;
  return { encoding, bom: found.bom && found.encoding === encoding, confidence: 1 };
}

/** Reads the head, given what was found out about the encoding. */
export function readHeadAs(
  head: Uint8Array,
  found: EncodingFinding,
  options: SourceOptions,
  complete: boolean,
): CsvLook {
  const encoding = settleEncoding(options, found);
  const text = decodeText(head, encoding.encoding).replace(/^\ufeff/, '');
  const { automatic, dialect } = settleDialect(text, options);
  const { rows, isCutOff } = firstRows(text, dialect.dialect, complete);
  const named = separatorLine(text) === null ? 0 : 1;
  const layout = findTable(rows.slice(named, maxSampleRows + maxPreamble), options.recipe);
  const start = named + layout.start;
  const first = rows[start];
  const header = layout.hasHeader && first ? first.cells : layout.names;
  const data = rows.slice(layout.hasHeader ? start + 1 : start);
  const columns = (layout.hasHeader && header.length) || layout.columns;
  const sample = data.slice(0, maxSampleRows).map(({ cells }) => cells);
  const readings = placeReadings(header, columns, options.readings ?? []);
  const shown = isCutOff ? header.slice(0, maxCutOffCells) : header;
  return {
    encoding,
    dialect,
    layout: {
      preamble: rows
        .slice(0, start)
        .map(({ cells }) => cells.join(dialect.dialect.delimiter ?? '')),
      headerLine: layout.hasHeader && first ? first.line : null,
      columns,
      lineEnding: lineEndingOf(text.slice(0, judgedText)),
    },
    rowsAbove: start,
    isCutOff,
    header: shown,
    sample,
    readings,
    columns: readColumns(shown, sample, dialect.dialect, readings),
    holdsQuotes: text.includes('"'),
    automatic: { encoding: found, dialect: automatic, hasHighBytes: !isAscii(head) },
  };
}

function readColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { delimiter }: Dialect,
  { byColumn }: PlacedReadings,
): readonly ColumnReading[] {
  // Where cells are separated by commas, decimals are mostly not.
  const likelyMark = delimiter === ',' ? '.' : ',';
  return guessColumns({ header, rows, likelyMark, chosen: byColumn }).filter(
    ({ column }) => column < maxColumns,
  );
}

/** The delimiter that Excel's first line `sep=;` names; `null` if there is no such line. */
function separatorLine(text: string): string | null {
  return /^sep=(.)\r?(?:\n|$)/iu.exec(text)?.[1] ?? null;
}

function settleDialect(text: string, options: SourceOptions) {
  const named = separatorLine(text);
  const table = (named === null ? text : text.slice(text.indexOf('\n') + 1)).slice(0, judgedText);
  const automatic = detectDialect(table, named === null ? {} : { delimiter: named });
  const isChosen =
    options.delimiter !== undefined || options.quote !== undefined || options.escape !== undefined;
  if (!isChosen) return { automatic, dialect: automatic };
  const dialect = detectDialect(table, named === null ? options : { delimiter: named, ...options });
  return { automatic, dialect: { ...dialect, confidence: 1 } };
}

function firstRows(text: string, dialect: Dialect, complete: boolean) {
  const rows: PlacedRow[] = [];
  const reader = new CsvReader(dialect, (cells, line) => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line });
  });
  const step = 1 << 16;
  let at = 0;
  for (; at < text.length && rows.length < maxSampleRows + maxPreamble; at += step) {
    reader.write(text.slice(at, at + step));
  }
  const isCutOff = !complete && rows.length === 0;
  // The last row of a head that is cut off is cut off too.
  if ((complete && at >= text.length) || isCutOff) reader.end();
  return { rows, isCutOff };
}

function lineEndingOf(text: string): LineEnding | null {
  const found: LineEnding[] = [];
  if (/(?:^|[^\r])\n/u.test(text)) found.push('LF');
  if (text.includes('\r\n')) found.push('CRLF');
  if (/\r(?!\n)/u.test(text)) found.push('CR');
  return found.length > 1 ? 'mixed' : (found[0] ?? null);
}

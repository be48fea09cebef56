import type { Dialect, Inspection, ProblemExample, SourceOptions } from '../contract/inspection.ts';
import { readHead } from '../tabular/byte-source.ts';
import { type Encoding, keepsAscii, undefinedBytes } from '../tabular/encoding.ts';
import type { CheckOptions } from './check.ts';
import { type CsvLook, lookAtCsv, readHeadAs, settleEncoding } from './csv-look.ts';
import { noteCsvProblems } from './csv-problems.ts';
import { describeCsv } from './csv-result.ts';
import { type CsvScan, scanCsv } from './csv-scan.ts';
import { findBom } from './detect-encoding.ts';
import { noteUnreadable } from './encoding-problems.ts';
import { InvalidBytes } from './invalid-bytes.ts';
import { LineSamples } from './line-samples.ts';
import { headBytes, type OpenSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import type { Unreadable } from './stray-bytes.ts';

/** What a CSV source is made of, whatever its cells mean. */
export interface CsvStructure {
  readonly inspection: Inspection;
  /** The look at the head, with what only the whole source could tell. */
  readonly look: CsvLook;
}

/** Reads a CSV source through for its rows, quotes and bytes. Fails with `cancelled`. */
export async function checkStructure(
  source: OpenSource,
  options: SourceOptions,
  { signal, onProgress }: CheckOptions,
): Promise<CsvStructure> {
  const head = await readHead(source.open(), headBytes);
  const complete = head.length < headBytes;
  const first = lookAtCsv(head, complete, options);
  const bom = findBom(head);
  const samples = new LineSamples(first.encoding.encoding);
  samples.takeHead(head, complete);
  const pass = async (dialect: Dialect, expectStray = false) => {
    const bytes = source.open();
    const invalid = new InvalidBytes();
    const scan = await scanCsv(bytes, {
      dialect,
      encoding: first.encoding.encoding,
      bomLength: bom?.encoding === first.encoding.encoding ? bom.length : 0,
      columns: first.isCutOff ? 0 : first.layout.columns,
      skippedRows: first.rowsAbove,
      invalid,
      expectStray,
      samples,
      signal,
      onRead: () => {
        onProgress(Math.min(1, bytes.consumed / Math.max(1, source.file.bytes)));
      },
    });
    return { scan, dialect, invalid };
  };

  const tried = await pass(provisional(first, options));
  const other = alternative(tried.dialect, tried.scan, first, options);
  const again = other && (await pass(other));
  const { scan, dialect, invalid } = again && isBetter(again.scan, tried.scan) ? again : tried;

  // UTF-16 shows in the head already.
  const isSettled = bom !== null || !keepsAscii(first.encoding.encoding);
  const found = isSettled ? first.automatic.encoding : scan.evidence.decide(null);
  const look = settled(first, head, complete, options, found, finalDialect(dialect, scan, options));
  const problems = new ProblemList();
  noteScan(scan, look, problems);
  const { encoding } = look.encoding;
  // Its beginning could have been UTF-8, where such bytes are ordinary.
  const isMissed = scan.strayMissed && undefinedBytes(encoding).length > 0;
  const counted = isMissed ? (await pass(dialect, true)).scan : scan;
  noteUnreadable(unreadable(encoding, counted, invalid), encoding, options, problems);
  noteCsvProblems(look, options, problems);
  const rows = Math.max(0, scan.rows - (look.layout.headerLine === null ? 0 : 1));
  if (rows === 0) problems.add('no-data-rows', 'warning');
  return { inspection: { ...describeCsv(source, look, samples.lines, problems), rows }, look };
}

/** What the pass found that the encoding has no character for. */
function unreadable(encoding: Encoding, scan: CsvScan, invalid: InvalidBytes): Unreadable {
  if (encoding === 'UTF-8') return { count: scan.evidence.invalidBytes, places: invalid.places };
  return keepsAscii(encoding) ? scan.stray.in(encoding) : scan.loneSurrogates;
}

/**
 * What the first pass reads with. Where the head holds no quotes at all, quotes further on are
 * taken for quotes until they prove to be none.
 */
function provisional({ dialect, holdsQuotes }: CsvLook, options: SourceOptions): Dialect {
  const found = dialect.dialect;
  if (options.quote !== undefined || found.quote !== null || holdsQuotes) return found;
  return { ...found, quote: '"' };
}

/** A dialect worth another pass when the first did not come out even; `null` if there is none. */
function alternative(
  dialect: Dialect,
  scan: CsvScan,
  look: CsvLook,
  options: SourceOptions,
): Dialect | null {
  if (scan.openQuoteLine === null && scan.brokenFields + scan.ragged === 0) return null;
  if (dialect.quote !== null && scan.backslashQuotes && options.escape === undefined) {
    return { ...dialect, escape: '\\' };
  }
  const isProvisional = look.dialect.dialect.quote !== dialect.quote;
  return isProvisional && scan.openQuoteLine !== null ? look.dialect.dialect : null;
}

function isBetter(scan: CsvScan, than: CsvScan): boolean {
  if ((scan.openQuoteLine === null) !== (than.openQuoteLine === null)) {
    return scan.openQuoteLine === null;
  }
  return scan.brokenFields + scan.ragged < than.brokenFields + than.ragged;
}

/** Says no more than what occurs: a quote that opens no field is none, likewise an escape. */
function finalDialect(dialect: Dialect, scan: CsvScan, options: SourceOptions): Dialect {
  const { quotedFields, doubledQuotes, escapedQuotes } = scan;
  const quote =
    options.quote !== undefined ? options.quote : quotedFields > 0 ? dialect.quote : null;
  if (options.escape !== undefined) return { ...dialect, quote, escape: options.escape };
  const found = escapedQuotes > 0 ? dialect.escape : doubledQuotes > 0 ? quote : null;
  return { ...dialect, quote, escape: quote === null ? null : found };
}

/** The look at the head, with what only the whole source could tell. */
function settled(
  first: CsvLook,
  head: Uint8Array,
  complete: boolean,
  options: SourceOptions,
  found: CsvLook['encoding'],
  dialect: Dialect,
): CsvLook {
  const encoding = settleEncoding(options, found);
  const look =
    encoding.encoding === first.encoding.encoding
      ? first
      : readHeadAs(head, found, { ...options, ...forOptions(dialect) }, complete);
  return {
    ...look,
    encoding,
    dialect: { dialect, confidence: first.dialect.confidence },
    automatic: { ...first.automatic, encoding: found },
  };
}

function forOptions({ delimiter, quote, escape: escapeCharacter }: Dialect): SourceOptions {
  return { quote, escape: escapeCharacter, ...(delimiter === null ? {} : { delimiter }) };
}

function noteScan(scan: CsvScan, look: CsvLook, problems: ProblemList): void {
  if (scan.openQuoteLine !== null) {
    problems.add('unclosed-quote', 'blocking', place(scan.openQuoteLine, scan.texts?.quote));
  } else if (scan.brokenFields > 0) {
    problems.add('unclosed-quote', 'blocking', place(scan.brokenLine, scan.texts?.broken));
    problems.setCount('unclosed-quote', scan.brokenFields);
  }
  const expected = look.layout.columns;
  const found = scan.raggedRows[0]?.cells ?? 0;
  const agree = scan.raggedRows.every(({ cells }) => cells === found);
  for (const [index, { line, cells }] of scan.raggedRows.entries()) {
    // One number is told only where it is that of all.
    const details = agree ? { expected, found } : { expected };
    const where = { ...place(line, scan.texts?.ragged[index]), found: cells };
    problems.add('ragged-row', 'warning', where, details);
  }
  problems.setCount('ragged-row', scan.ragged);
  if (scan.longRows > 0) {
    problems.add('long-row', 'warning', { line: scan.longLine });
    problems.setCount('long-row', scan.longRows);
  }
  for (const where of scan.nuls.places) problems.add('nul-byte', 'warning', where);
  problems.setCount('nul-byte', scan.nuls.count);
}

function place(line: number, text: string | undefined): ProblemExample {
  return text ? { line, text } : { line };
}

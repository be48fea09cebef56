import type { Dialect, Layout, LineEnding, SourceOptions } from '../contract/inspection.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { decodeText, type Encoding, isEncoding } from '../tabular/encoding.ts';
import { type DialectFinding, detectDialect } from './detect-dialect.ts';
import { EncodingEvidence, type EncodingFinding, findBom } from './detect-encoding.ts';
import { detectLayout, type PlacedRow } from './detect-layout.ts';

/** Most rows shown of a source. */
export const maxSampleRows = 200;

/** What the head of a CSV source says. */
export interface CsvLook {
  readonly encoding: EncodingFinding;
  readonly dialect: DialectFinding;
  readonly layout: Layout;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** Settles encoding, dialect and layout of a CSV source from its first bytes. */
export function lookAtCsv(head: Uint8Array, complete: boolean, options: SourceOptions): CsvLook {
  const bom = findBom(head);
  const evidence = new EncodingEvidence();
  evidence.add(bom ? head.subarray(bom.length) : head, complete);
  return readHeadAs(head, chosenEncoding(options, bom) ?? evidence.decide(bom), options, complete);
}

/** The encoding that a person chose, if any. */
export function chosenEncoding(
  options: SourceOptions,
  bom: { encoding: Encoding } | null,
): EncodingFinding | null {
  if (options.encoding === undefined || !isEncoding(options.encoding)) return null;
  return { encoding: options.encoding, bom: bom?.encoding === options.encoding, confidence: 1 };
}

/** Reads the head in a settled encoding. */
export function readHeadAs(
  head: Uint8Array,
  encoding: EncodingFinding,
  options: SourceOptions,
  complete: boolean,
): CsvLook {
  const text = decodeText(head, encoding.encoding).replace(/^\ufeff/, '');
  const dialect = detectDialect(text, options);
  const rows = firstRows(text, dialect.dialect, complete);
  const found = detectLayout(rows);
  const first = rows[found.start];
  const header = found.hasHeader && first ? first.cells : [];
  const data = rows.slice(found.hasHeader ? found.start + 1 : found.start);
  return {
    encoding,
    dialect,
    layout: {
      preamble: rows
        .slice(0, found.start)
        .map(({ cells }) => cells.join(dialect.dialect.delimiter ?? '')),
      headerLine: found.hasHeader && first ? first.line : null,
      columns: header.length || found.columns,
      lineEnding: lineEndingOf(text),
    },
    header,
    sample: data.slice(0, maxSampleRows).map(({ cells }) => cells),
  };
}

function firstRows(text: string, dialect: Dialect, complete: boolean): PlacedRow[] {
  const rows: PlacedRow[] = [];
  const reader = new CsvReader(dialect, (cells, line) => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line });
  });
  const step = 1 << 16;
  for (let at = 0; at < text.length && rows.length < maxSampleRows + 50; at += step) {
    reader.write(text.slice(at, at + step));
  }
  // The last row of a head that is cut off is cut off too.
  if (complete || rows.length === 0) reader.end();
  return rows;
}

function lineEndingOf(text: string): LineEnding | null {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - crlf;
  const cr = text.split('\r').length - 1 - crlf;
  const kinds = [crlf, lf, cr].filter((count) => count > 0).length;
  if (kinds === 0) return null;
  if (kinds > 1) return 'mixed';
  return crlf > 0 ? 'CRLF' : lf > 0 ? 'LF' : 'CR';
}

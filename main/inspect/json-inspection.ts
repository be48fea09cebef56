import { KindlingError } from '../contract/errors.ts';
import type { Encoding, Inspection, SourceOptions } from '../contract/inspection.ts';
import { placeReadings } from '../finance/place-readings.ts';
import { readHead } from '../tabular/byte-source.ts';
import { createTextDecoding, decodeText, keepsAscii } from '../tabular/encoding.ts';
import { JsonRows } from '../tabular/json-rows.ts';
import type { CheckOptions } from './check.ts';
import { maxSampleRows, settleEncoding } from './csv-look.ts';
import { EncodingEvidence, type EncodingFinding, findBom } from './detect-encoding.ts';
import { noteUnclearEncoding, noteUnreadable } from './encoding-problems.ts';
import { readingsOf } from './encoding-readings.ts';
import { InvalidBytes } from './invalid-bytes.ts';
import { readJsonLedger } from './json-ledger.ts';
import { JsonTable } from './json-table.ts';
import { isLedgerReadable, withLedger } from './ledger-finding.ts';
import { LineSamples } from './line-samples.ts';
import { headBytes, type OpenSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import { noteUnplacedReadings } from './reading-problems.ts';
import { emptyInspection } from './results.ts';
import { guessRowColumns } from './row-ledger.ts';
import { countBreaks, LoneSurrogates, StrayBytes, type Unreadable } from './stray-bytes.ts';

type JsonFormat = 'json' | 'ndjson';

/** Pieces small enough that a cancel is heard between them. Bytes. */
const chunkBytes = 1 << 18;

/** Part of the whole time that finding rows takes. */
const rowsShare = 0.5;

/** What the head of a JSON source shows. */
export function lookAtJson(
  source: OpenSource,
  format: JsonFormat,
  options: SourceOptions,
  head: Buffer,
  complete: boolean,
): Inspection {
  const found = encodingOf(head, complete);
  const { encoding } = settleEncoding(options, found);
  const pass = new JsonPass(format, encoding, maxSampleRows);
  pass.rows.write(decodeText(head, encoding).replace(/^\ufeff/, ''));
  if (complete) pass.rows.end();
  pass.samples.takeHead(head, complete);
  return describe(source, format, options, found, pass);
}

/** Reads a JSON source through, row by row. */
export async function checkJson(
  source: OpenSource,
  format: JsonFormat,
  options: SourceOptions,
  how: CheckOptions,
): Promise<Inspection> {
  const head = await readHead(source.open(), headBytes);
  const complete = head.length < headBytes;
  const first = encodingOf(head, complete);
  const read = async (found: EncodingFinding) => {
    const { encoding } = settleEncoding(options, found);
    const pass = new JsonPass(format, encoding, Infinity);
    pass.samples.takeHead(head, complete);
    await readThrough(source, pass, {
      ...how,
      onProgress: (share) => how.onProgress(rowsShare * share),
    });
    return pass;
  };
  let pass = await read(first);
  const isProven = first.bom || !keepsAscii(first.encoding);
  const found = isProven || pass.rows.fault ? first : pass.evidence.decide(null);
  const { encoding } = settleEncoding(options, found);
  // Characters that tell came behind the head only.
  if (encoding !== pass.encoding) pass = await read(found);
  noteUnreadable(pass.unreadable, encoding, options, pass.problems);
  const { table, rows, problems } = pass;
  if (table.rows === 0 && rows.fault === null) problems.add('no-data-rows', 'warning');
  const inspection = { ...describe(source, format, options, found, pass), rows: table.rows };
  if (!isLedgerReadable(inspection)) return inspection;
  const ledger = await readJsonLedger(source, format, encoding, inspection, options, {
    ...how,
    onProgress: (share) => how.onProgress(rowsShare + (1 - rowsShare) * share),
  });
  return withLedger(inspection, ledger);
}

/** What one reading of a JSON source collects. */
class JsonPass {
  readonly encoding: Encoding;
  readonly problems = new ProblemList();
  readonly table = new JsonTable(this.problems, maxSampleRows);
  readonly rows: JsonRows;
  readonly evidence = new EncodingEvidence();
  readonly samples: LineSamples;
  readonly #invalid = new InvalidBytes();
  readonly #stray: StrayBytes;
  readonly #surrogates = new LoneSurrogates();
  #line = 1;

  constructor(format: JsonFormat, encoding: Encoding, maxRows: number) {
    this.encoding = encoding;
    this.samples = new LineSamples(encoding);
    this.#stray = new StrayBytes(encoding);
    let rows = 0;
    this.rows = new JsonRows(format, (text, line) => {
      rows += 1;
      if (rows <= maxRows) this.table.add(text, line);
    });
  }

  /** Looks at bytes of the source besides reading them. */
  judge(bytes: Buffer): void {
    const line = this.#line;
    if (!keepsAscii(this.encoding)) {
      this.#surrogates.take(bytes, this.encoding === 'UTF-16BE', line);
      return;
    }
    const before = this.evidence.invalidBytes;
    this.evidence.add(bytes, false);
    if (this.evidence.invalidBytes > before) this.#invalid.locate(bytes, line);
    this.#stray.take(bytes, line);
    const kinds = { high: true, c1: !this.evidence.isUtf8 };
    if (this.samples.wants(kinds)) this.samples.take(bytes, line, kinds);
    this.#line += countBreaks(bytes);
  }

  get unreadable(): Unreadable {
    if (this.encoding === 'UTF-8') {
      return { count: this.evidence.invalidBytes, places: this.#invalid.places };
    }
    if (keepsAscii(this.encoding)) return this.#stray.in(this.encoding);
    return this.#surrogates.end(this.#line);
  }
}

async function readThrough(
  source: OpenSource,
  pass: JsonPass,
  { signal, onProgress }: CheckOptions,
): Promise<void> {
  const decoding = createTextDecoding(pass.encoding);
  const bytes = source.open();
  const chunk = Buffer.alloc(chunkBytes);
  let isFirst = true;
  while (pass.rows.fault === null) {
    const length = await bytes.read(chunk);
    if (signal.aborted) throw new KindlingError('cancelled');
    if (length === 0) break;
    const piece = chunk.subarray(0, length);
    pass.judge(piece);
    const text = decoding.write(piece);
    pass.rows.write(isFirst ? text.replace(/^\ufeff/, '') : text);
    isFirst = false;
    onProgress(Math.min(1, bytes.consumed / Math.max(1, source.file.bytes)));
  }
  pass.evidence.add(new Uint8Array(0), true);
  pass.rows.write(decoding.end());
  pass.rows.end();
}

function encodingOf(head: Uint8Array, complete: boolean): EncodingFinding {
  const bom = findBom(head);
  const evidence = new EncodingEvidence();
  evidence.add(bom ? head.subarray(bom.length) : head, complete);
  return evidence.decide(bom);
}

function noteFault({ fault }: JsonRows, problems: ProblemList): void {
  if (fault === null) return;
  const { line } = fault;
  if (fault.kind === 'not-array') problems.add('json-not-array', 'blocking', { line });
  else if (fault.kind === 'too-long') problems.add('long-row', 'blocking', { line });
  else problems.add('json-invalid', 'blocking', { line });
}

function describe(
  source: OpenSource,
  format: JsonFormat,
  options: SourceOptions,
  found: EncodingFinding,
  { table, rows, samples, problems }: JsonPass,
): Inspection {
  noteFault(rows, problems);
  const settled = settleEncoding(options, found);
  noteUnclearEncoding(settled, problems);
  const { header, sample } = table;
  const chosen = placeReadings(header, header.length, options.readings ?? []);
  noteUnplacedReadings(chosen, problems);
  const { encoding, bom } = settled;
  const isUnreadable = problems.has('invalid-bytes');
  const readings = readingsOf(samples.lines, encoding, found, isUnreadable);
  return {
    ...emptyInspection(source, problems, format),
    encoding,
    bom,
    header,
    sample,
    layout: { preamble: [], headerLine: null, columns: header.length, lineEnding: null },
    finance: { columns: guessRowColumns({ header, sample, readings: chosen }), totals: null },
    excerpt: samples.lines,
    ...(readings && { readings }),
  };
}

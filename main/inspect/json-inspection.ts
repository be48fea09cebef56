import { KindlingError } from '../contract/errors.ts';
import type { Inspection } from '../contract/inspection.ts';
import { readHead } from '../tabular/byte-source.ts';
import { createTextDecoding, decodeText } from '../tabular/encoding.ts';
import { JsonRows } from '../tabular/json-rows.ts';
import type { CheckOptions } from './check.ts';
import { maxSampleRows } from './csv-look.ts';
import { EncodingEvidence, type EncodingFinding, findBom } from './detect-encoding.ts';
import { JsonTable } from './json-table.ts';
import type { OpenSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import { emptyInspection } from './results.ts';

type JsonFormat = 'json' | 'ndjson';

/** Pieces small enough that a cancel is heard between them. Bytes. */
const chunkBytes = 1 << 18;

/** What the head of a JSON source shows. */
export function lookAtJson(
  source: OpenSource,
  format: JsonFormat,
  head: Uint8Array,
  complete: boolean,
): Inspection {
  const encoding = encodingOf(head, complete);
  const problems = new ProblemList();
  const table = new JsonTable(problems, maxSampleRows);
  let shown = 0;
  const rows = new JsonRows(format, (text, line) => {
    shown += 1;
    if (shown <= maxSampleRows) table.add(text, line);
  });
  rows.write(decodeText(head, encoding.encoding).replace(/^\ufeff/, ''));
  if (complete) rows.end();
  noteFault(rows, problems);
  return describe(source, format, encoding, table, problems);
}

/** Reads a JSON source through, row by row. */
export async function checkJson(
  source: OpenSource,
  format: JsonFormat,
  { signal, onProgress }: CheckOptions,
): Promise<Inspection> {
  const encoding = encodingOf(await readHead(source.open(), chunkBytes), false);
  const problems = new ProblemList();
  const table = new JsonTable(problems, maxSampleRows);
  const rows = new JsonRows(format, (text, line) => table.add(text, line));
  const decoding = createTextDecoding(encoding.encoding);
  const bytes = source.open();
  const chunk = new Uint8Array(chunkBytes);
  let isFirst = true;
  while (rows.fault === null) {
    const length = await bytes.read(chunk);
    if (signal.aborted) throw new KindlingError('cancelled');
    if (length === 0) break;
    const text = decoding.write(chunk.subarray(0, length));
    rows.write(isFirst ? text.replace(/^\ufeff/, '') : text);
    isFirst = false;
    onProgress(Math.min(1, bytes.consumed / Math.max(1, source.file.bytes)));
  }
  rows.write(decoding.end());
  rows.end();
  noteFault(rows, problems);
  if (table.rows === 0 && rows.fault === null) problems.add('no-data-rows', 'warning');
  return { ...describe(source, format, encoding, table, problems), rows: table.rows };
}

function encodingOf(head: Uint8Array, complete: boolean): EncodingFinding {
  const evidence = new EncodingEvidence();
  evidence.add(head, complete);
  return evidence.decide(findBom(head));
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
  encoding: EncodingFinding,
  table: JsonTable,
  problems: ProblemList,
): Inspection {
  return {
    ...emptyInspection(source, problems, format),
    encoding: encoding.encoding,
    bom: encoding.bom,
    header: table.header,
    sample: table.sample,
    layout: { preamble: [], headerLine: null, columns: table.header.length, lineEnding: null },
  };
}

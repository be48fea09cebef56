import { KindlingError } from '../contract/errors.ts';
import type { Encoding, Inspection, SourceOptions } from '../contract/inspection.ts';
import { placeReadings } from '../finance/place-readings.ts';
import { createTextDecoding } from '../tabular/encoding.ts';
import { jsonCells } from '../tabular/json-cells.ts';
import { JsonRows } from '../tabular/json-rows.ts';
import type { CheckOptions } from './check.ts';
import type { LedgerFinding } from './ledger-finding.ts';
import type { OpenSource } from './open-source.ts';
import { readRowLedger } from './row-ledger.ts';

const chunkBytes = 1 << 18;

/** Reads JSON rows, known to be flat and valid, as a ledger. */
export function readJsonLedger(
  source: OpenSource,
  format: 'json' | 'ndjson',
  encoding: Encoding,
  { header, sample, rows }: Inspection,
  { readings = [] }: SourceOptions,
  { signal, onProgress, printTo }: CheckOptions,
): Promise<LedgerFinding> {
  const table = { header, sample, readings: placeReadings(header, header.length, readings) };
  return readRowLedger(table, { expectedRows: rows ?? 0, printTo }, async (ledger) => {
    const json = new JsonRows(format, (text, line) => {
      const cells = jsonCells(text);
      ledger.add(
        header.map((name) => cells.get(name) ?? ''),
        line,
      );
    });
    const decoding = createTextDecoding(encoding);
    const bytes = source.open();
    const chunk = Buffer.alloc(chunkBytes);
    for (let isFirst = true; ; isFirst = false) {
      const length = await bytes.read(chunk);
      if (signal.aborted) throw new KindlingError('cancelled');
      if (length === 0) break;
      const text = decoding.write(chunk.subarray(0, length));
      json.write(isFirst ? text.replace(/^\ufeff/, '') : text);
      onProgress(Math.min(1, bytes.consumed / Math.max(1, source.file.bytes)));
    }
    json.write(decoding.end());
    json.end();
  });
}

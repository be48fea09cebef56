import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import { placeReadings } from '../finance/place-readings.ts';
import { readSheetCells } from '../tabular/sheet-cells.ts';
import type { SheetReader } from '../tabular/sheet-rows.ts';
import type { Zip } from '../tabular/zip.ts';
import type { CheckOptions } from './check.ts';
import type { LedgerFinding } from './ledger-finding.ts';
import { type RowLedger, readRowLedger } from './row-ledger.ts';

/**
 * Reads a workbook's sheet through as a ledger: the rows that would be sent of it. `besides` is given
 * all rows as they are stored, once.
 */
export function readSheetLedger(
  zip: Zip,
  inspection: Inspection,
  { hiddenRows, readings = [] }: SourceOptions,
  { signal, onProgress, printTo }: CheckOptions,
  besides: SheetReader,
): Promise<LedgerFinding> {
  const { header, sample, layout, workbook, rows } = inspection;
  if (!layout || !workbook) throw new Error('A workbook was not looked at');
  const { sheet, firstDataRow } = workbook;
  const table = { header, sample, readings: placeReadings(header, layout.columns, readings) };
  const range = {
    name: sheet,
    columns: layout.columns,
    hiddenLeftOutFrom: hiddenRows === 'leave-out' ? firstDataRow : null,
  };
  let passes = 0;
  return readRowLedger(table, { expectedRows: rows ?? 0, printTo }, async (ledger: RowLedger) => {
    const texts = join(tmpdir(), `kindling-${randomUUID()}`);
    const onRow = (cells: string[], row: number) => {
      if (row >= firstDataRow && cells.some((cell) => cell !== '')) ledger.add(cells, row);
    };
    passes += 1;
    const first = passes === 1 ? besides : {};
    for await (const share of readSheetCells(zip, range, texts, onRow, first)) {
      if (signal.aborted) throw new KindlingError('cancelled');
      onProgress(share);
    }
  });
}

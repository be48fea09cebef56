import { KindlingError } from '../contract/errors.ts';
import type { SheetRow } from './sheet-row.ts';
import { readSheetPieces, type SheetReader } from './sheet-rows.ts';
import { rowText } from './sheet-text.ts';
import { StringStore } from './string-store.ts';
import { readWorkbookParts } from './workbook.ts';
import type { Zip } from './zip.ts';

/** Which rows of a workbook are read, and as how many cells. */
export interface SheetRange {
  readonly name: string;
  /** Cells of every row; a row that holds more keeps them. */
  readonly columns: number;
  /** Hidden rows are left out from this row number on; `null`: they are read like the others. */
  readonly hiddenLeftOutFrom: number | null;
}

/**
 * Reads a sheet's stored values as text, row by row, and yields the share read so far, 0 to 1.
 * Beyond some 100 MB, texts lie in a file at `textsPath` for as long as they are needed. `besides`
 * is given all rows as they are stored.
 *
 * Fails with `file-changed` where the sheet is gone, `XmlError`, or as the zip does.
 */
export async function* readSheetCells(
  zip: Zip,
  { name, columns, hiddenLeftOutFrom }: SheetRange,
  textsPath: string,
  onRow: (cells: string[], row: number) => void,
  besides: Partial<SheetReader> = {},
): AsyncGenerator<number> {
  const parts = await readWorkbookParts(zip);
  const sheet = parts.sheets.find((one) => one.name === name);
  if (!sheet) throw new KindlingError('file-changed', { name });
  const strings = await StringStore.read(parts.sharedStrings, textsPath);
  try {
    const isLeftOut = (row: SheetRow) =>
      row.hidden && hiddenLeftOutFrom !== null && row.number >= hiddenLeftOutFrom;
    const take = (row: SheetRow) => {
      besides.onRow?.(row);
      if (!row.isFilled || isLeftOut(row)) return;
      const cells = rowText(row, parts, (index) => strings.get(index));
      while (cells.length < columns) cells.push('');
      onRow(cells, row.number);
    };
    for await (const bytes of readSheetPieces(sheet.entry, { ...besides, onRow: take })) {
      yield Math.min(1, bytes / Math.max(1, sheet.entry.bytes));
    }
  } finally {
    strings.close();
  }
}

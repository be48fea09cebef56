import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { SheetExtract } from '../contract/push.ts';
import { createRowWriter } from '../tabular/csv-writer.ts';
import type { SheetRow } from '../tabular/sheet-row.ts';
import { readSheetPieces } from '../tabular/sheet-rows.ts';
import { rowText } from '../tabular/sheet-text.ts';
import type { SourceFile } from '../tabular/source-file.ts';
import { StringStore } from '../tabular/string-store.ts';
import { readWorkbookParts } from '../tabular/workbook.ts';
import { openZip, type Zip } from '../tabular/zip.ts';
import { readHashed } from './read-source.ts';

/**
 * Reads a sheet's stored values as CSV in UTF-8. The workbook is read twice, once for its hash: its
 * parts lie in no order. `folder` may hold texts for as long as they are needed.
 *
 * Fails with `file-changed` where the sheet is gone, `XmlError`, or as the zip does.
 */
export async function* readSheetAsCsv(
  file: SourceFile,
  hash: Hash,
  extract: SheetExtract,
  folder: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  for await (const chunk of readHashed(file, hash)) void chunk;
  const zip = await openZip(file.path);
  try {
    yield* convertSheet(zip, file, extract, folder, onRead);
  } finally {
    zip.close();
  }
}

async function* convertSheet(
  zip: Zip,
  file: SourceFile,
  extract: SheetExtract,
  folder: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const parts = await readWorkbookParts(zip);
  const sheet = parts.sheets.find(({ name }) => name === extract.name);
  if (!sheet) throw new KindlingError('file-changed', { name: file.path });
  const strings = await StringStore.read(parts.sharedStrings, join(folder, 'texts'));
  try {
    const writeRow = createRowWriter(extract.dialect);
    let csv = '';
    const onRow = (row: SheetRow) => {
      if (!row.isFilled || isLeftOut(row, extract)) return;
      const cells = rowText(row, parts, (index) => strings.get(index));
      while (cells.length < extract.columns) cells.push('');
      csv += `${writeRow(cells)}\n`;
    };
    for await (const bytes of readSheetPieces(sheet.entry, { onRow })) {
      onRead(Math.floor((bytes / sheet.entry.bytes) * file.bytes));
      if (csv !== '') yield Buffer.from(csv);
      csv = '';
    }
  } finally {
    strings.close();
  }
}

function isLeftOut(row: SheetRow, { hiddenLeftOutFrom }: SheetExtract): boolean {
  return row.hidden && hiddenLeftOutFrom !== null && row.number >= hiddenLeftOutFrom;
}

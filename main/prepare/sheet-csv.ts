import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import type { SheetExtract } from '../contract/push.ts';
import { createRowWriter } from '../tabular/csv-writer.ts';
import { readSheetCells } from '../tabular/sheet-cells.ts';
import type { SourceFile } from '../tabular/source-file.ts';
import { openZip } from '../tabular/zip.ts';
import { readHashed } from './read-source.ts';

/** Takes a sheet's rows and gives what is sent of them. */
export interface SheetWriter {
  take(cells: readonly string[], row: number): void;
  /** Says that nothing follows. */
  end(): void;
  /** What has been written since the last time. */
  written(): Buffer;
}

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
  writer: SheetWriter,
  folder: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  for await (const chunk of readHashed(file, hash)) void chunk;
  const zip = await openZip(file.path);
  try {
    const pieces = readSheetCells(zip, extract, join(folder, 'texts'), (cells, row) =>
      writer.take(cells, row),
    );
    for await (const share of pieces) {
      onRead(Math.floor(share * file.bytes));
      yield* some(writer.written());
    }
    writer.end();
    yield* some(writer.written());
  } finally {
    zip.close();
  }
}

/** Writes a sheet's rows as they are. */
export function plainSheetWriter({ dialect }: SheetExtract): SheetWriter {
  const writeRow = createRowWriter(dialect);
  let csv = '';
  return {
    take(cells) {
      csv += `${writeRow(cells)}\n`;
    },
    end() {},
    written() {
      const text = csv;
      csv = '';
      return Buffer.from(text, 'utf8');
    },
  };
}

function* some(bytes: Buffer): Generator<Buffer> {
  if (bytes.length > 0) yield bytes;
}

import { readXml } from './xml.ts';
import type { ZipEntry } from './zip.ts';

/** A cell as it lies in the sheet. */
export interface SheetCell {
  /** 0-based. */
  readonly column: number;
  /** As in the file: `s` shared string, `n` number, `b` boolean, `e` error, `str` and `inlineStr` text. */
  readonly type: string;
  readonly style: number;
  /** What stands in the file: for `s` the string's number. */
  readonly value: string;
  readonly hasFormula: boolean;
}

/** A row as it lies in the sheet; cells that are not there are left out. */
export interface SheetRow {
  /** 1-based, as Excel shows it. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** What a sheet is read with. */
export interface SheetReader {
  onRow(row: SheetRow): void;
  /** A merged area, such as `A1:C1`. Told behind all rows. */
  onMerge?(area: string): void;
  /** Told the bytes unpacked so far, between pieces; ends the reading by answering `false`. */
  after?(bytes: number): boolean;
}

/** Columns of a sheet (ECMA-376): XFD is the last. */
const maxColumn = 16_384;

/** Streams a worksheet's rows. Fails with `XmlError`, or as the zip does. */
export async function readSheet(entry: ZipEntry, reader: SheetReader): Promise<void> {
  let number = 0;
  let hidden = false;
  let cells: SheetCell[] = [];
  let cell = { column: -1, type: 'n', style: 0 };
  let value = '';
  let hasFormula = false;
  let inValue = false;
  const stream = await entry.open();
  await readXml(
    stream,
    {
      open(name, attributes) {
        if (name === 'c') {
          const column = attributes.r ? columnOf(attributes.r) : (cells.at(-1)?.column ?? -1) + 1;
          cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
          value = '';
          hasFormula = false;
        } else if (name === 'v' || name === 't') inValue = true;
        else if (name === 'f') hasFormula = true;
        else if (name === 'row') {
          number = attributes.r ? Number(attributes.r) : number + 1;
          hidden = attributes.hidden === '1' || attributes.hidden === 'true';
          cells = [];
        } else if (name === 'mergeCell') reader.onMerge?.(attributes.ref ?? '');
      },
      text(text) {
        if (inValue) value += text;
      },
      close(name) {
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'c') {
          if (cell.column >= 0 && cell.column < maxColumn) {
            cells.push({ ...cell, value, hasFormula });
          }
        } else if (name === 'row') reader.onRow({ number, hidden, cells });
      },
    },
    reader.after?.bind(reader),
  );
  stream.destroy();
}

/** The 0-based column of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

import { CutRows, recordWords } from './cut-rows.ts';
import { createCutter, dataStart, pageBytes } from './cutter.ts';

/** A row that came as strings, such as one of a workbook. */
export interface StringRow {
  readonly cells: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Packs rows that come as strings into the form that `CsvCells` cuts out of bytes. */
export class RowPacker {
  readonly #memory = new WebAssembly.Memory({ initial: dataStart / pageBytes });
  readonly #cutter = createCutter(this.#memory);
  readonly #wanted: readonly number[];

  /** `wanted` are 0-based columns, as in `CutPlan`. */
  constructor(wanted: readonly number[]) {
    this.#wanted = wanted;
  }

  /** Packs some rows; valid until the next are packed. */
  pack(rows: readonly StringRow[]): CutRows {
    const stride = recordWords + 2 * this.#wanted.length;
    const texts = rows.map(({ cells }) => Buffer.from(cells.join('\u001f'), 'utf8'));
    const recordBytes = rows.length * stride * 4;
    const textBytes = texts.reduce((sum, { length }) => sum + length, 0);
    const bytes = this.#reserve(recordBytes + textBytes);
    const records = new Uint32Array(bytes.buffer, dataStart, rows.length * stride);
    let start = dataStart + recordBytes;
    for (const [index, { cells, line }] of rows.entries()) {
      const text = texts[index] ?? Buffer.alloc(0);
      bytes.set(text, start);
      const end = start + text.length;
      const hash = BigInt.asUintN(64, this.#cutter.hash(start, end));
      const low = Number(hash & 0xffff_ffffn);
      const record = [start, end, line, cells.length, low, Number(hash >> 32n)];
      records.set([...record, ...this.#places(cells, start)], index * stride);
      start = end;
    }
    const place = { memory: this.#memory, records: dataStart, wanted: this.#wanted.length };
    return new CutRows(rows.length, place);
  }

  /** Where the wanted cells of a row begin and end. */
  #places(cells: readonly string[], start: number): number[] {
    let at = start;
    const starts = cells.map((cell) => {
      const own = at;
      at += Buffer.byteLength(cell, 'utf8') + 1;
      return own;
    });
    return this.#wanted.flatMap((column) => {
      const own = starts[column];
      return own === undefined ? [0, 0] : [own, (starts[column + 1] ?? at) - 1];
    });
  }

  #reserve(length: number): Uint8Array {
    // The hash reads up to 16 bytes behind a row.
    const missing = dataStart + length + 16 - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
    return new Uint8Array(this.#memory.buffer);
  }
}

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
  readonly #stride: number;
  #bytes = Buffer.from(this.#memory.buffer);
  #records = new Uint32Array(1 << 12);
  #rows = 0;
  #end: number = dataStart;

  /** `wanted` are 0-based columns in ascending order, as in `CutPlan`. */
  constructor(wanted: readonly number[]) {
    this.#wanted = wanted;
    this.#stride = recordWords + 2 * wanted.length;
  }

  /** Rows added since the last were taken. */
  get rows(): number {
    return this.#rows;
  }

  /** Bytes of the text of these rows. */
  get bytes(): number {
    return this.#end - dataStart;
  }

  /** Packs one more row; nothing of `cells` is kept. */
  add(cells: readonly string[], line: number): void {
    const text = cells.join('\u001f');
    const start = this.#end;
    // A character of JavaScript is three bytes of UTF-8 at most.
    this.#reserve(start + 3 * text.length);
    const length = this.#bytes.write(text, start, 'utf8');
    const end = start + length;
    const hash = BigInt.asUintN(64, this.#cutter.hash(start, end));
    const at = this.#rows * this.#stride;
    const records = this.#recordsFor(at + this.#stride);
    records[at] = start;
    records[at + 1] = end;
    records[at + 2] = line;
    records[at + 3] = cells.length;
    records[at + 4] = Number(hash & 0xffff_ffffn);
    records[at + 5] = Number(hash >> 32n);
    this.#place(cells, start, length === text.length, at + recordWords);
    this.#rows += 1;
    this.#end = end;
  }

  /** The rows added since the last time; valid until the next is added. */
  take(): CutRows {
    const place = Math.ceil(this.#end / 4) * 4;
    const words = this.#records.subarray(0, this.#rows * this.#stride);
    this.#reserve(place + words.length * 4);
    new Uint32Array(this.#memory.buffer, place, words.length).set(words);
    const { length: wanted } = this.#wanted;
    const rows = new CutRows(this.#rows, { memory: this.#memory, records: place, wanted });
    this.#rows = 0;
    this.#end = dataStart;
    return rows;
  }

  /** Packs some rows; valid until the next are packed. */
  pack(rows: readonly StringRow[]): CutRows {
    for (const { cells, line } of rows) this.add(cells, line);
    return this.take();
  }

  /** Writes down where the wanted cells of a row begin and end. */
  #place(cells: readonly string[], start: number, isAscii: boolean, record: number): void {
    let at = start;
    let column = 0;
    let to = record;
    for (const wanted of this.#wanted) {
      for (; column < wanted && column < cells.length; column++) {
        at += bytesOf(cells[column] ?? '', isAscii) + 1;
      }
      const cell = cells[wanted];
      this.#records[to] = cell === undefined ? 0 : at;
      this.#records[to + 1] = cell === undefined ? 0 : at + bytesOf(cell, isAscii);
      to += 2;
    }
  }

  #recordsFor(words: number): Uint32Array {
    if (words > this.#records.length) {
      const more = new Uint32Array(2 * words);
      more.set(this.#records);
      this.#records = more;
    }
    return this.#records;
  }

  #reserve(end: number): void {
    // The hash reads up to 16 bytes behind a row.
    const missing = end + 16 - this.#bytes.length;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / pageBytes) + 16);
    this.#bytes = Buffer.from(this.#memory.buffer);
  }
}

function bytesOf(text: string, isAscii: boolean): number {
  return isAscii ? text.length : Buffer.byteLength(text, 'utf8');
}

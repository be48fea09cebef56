/** Words of a row's record before its wanted cells: text from and to, line, cells, hash low and high. */
export const recordWords = 6;

/** Where rows lie in a memory of WebAssembly: their records, and the text these point to. */
export interface CutPlace {
  readonly memory: WebAssembly.Memory;
  /** Byte at which the records begin. */
  readonly records: number;
  /** How many cells of each row are wanted. */
  readonly wanted: number;
}

/** Some rows, valid until the next are cut. */
export class CutRows {
  /** How many. */
  readonly count: number;
  readonly place: CutPlace;
  readonly text: Uint8Array;
  /** Words from one record to the next. */
  readonly stride: number;
  readonly #records: Uint32Array;

  constructor(count: number, place: CutPlace) {
    const { buffer } = place.memory;
    this.count = count;
    this.place = place;
    this.stride = recordWords + 2 * place.wanted;
    this.text = new Uint8Array(buffer);
    this.#records = new Uint32Array(buffer, place.records, count * this.stride);
  }

  /** 1-based physical line on which a row begins. */
  line(row: number): number {
    return this.#records[row * this.stride + 2] ?? 0;
  }

  /** Cells that a row has. */
  cells(row: number): number {
    return this.#records[row * this.stride + 3] ?? 0;
  }

  /** Where a wanted cell begins in `text`; `slot` is its place in `CutPlan.wanted`. */
  start(row: number, slot: number): number {
    return this.#records[row * this.stride + recordWords + 2 * slot] ?? 0;
  }

  /** Where it ends; the same as its start if it is empty or missing. */
  end(row: number, slot: number): number {
    return this.#records[row * this.stride + recordWords + 2 * slot + 1] ?? 0;
  }

  /** A wanted cell's text. */
  cell(row: number, slot: number): string {
    return textOf(this.text, this.start(row, slot), this.end(row, slot));
  }

  /** All cells of a row, joined by U+001F. */
  row(row: number): string {
    const at = row * this.stride;
    return textOf(this.text, this.#records[at] ?? 0, this.#records[at + 1] ?? 0);
  }

  /** Lower half of a hash over all cells of a row, whatever dialect and encoding it was written in. */
  hashLow(row: number): number {
    return this.#records[row * this.stride + 4] ?? 0;
  }

  /** Its upper half. */
  hashHigh(row: number): number {
    return this.#records[row * this.stride + 5] ?? 0;
  }
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

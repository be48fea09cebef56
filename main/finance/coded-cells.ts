import {
  type Batch,
  batchRows,
  type ColumnScan,
  emptyCode,
  skippedCode,
  unkeptCode,
} from './column-scan.ts';

/** What the cells of a column mean; a value that occurs in many rows is interpreted once. */
export class CodedCells<T> {
  readonly #slot: number;
  readonly #interpret: (text: string) => T;
  readonly #skipDigits: boolean;
  readonly #meanings: T[] = [];
  #generation = 0;
  readonly #codes = new Uint32Array(batchRows);
  #batch: Batch | null = null;
  #scan: ColumnScan | null = null;

  /**
   * `slot` is the column's place among the wanted ones. `skipped`, if given, is what a cell means
   * that begins with a digit.
   */
  constructor(slot: number, interpret: (text: string) => T, skipped?: T) {
    this.#slot = slot;
    this.#interpret = interpret;
    this.#skipDigits = skipped !== undefined;
    if (skipped !== undefined) this.#meanings[skippedCode] = skipped;
    this.#meanings[emptyCode] = interpret('');
  }

  /** Turns to the next batch. */
  read(batch: Batch, scan: ColumnScan): void {
    if (scan.generation !== this.#generation) {
      this.#meanings.length = skippedCode + 1;
      this.#generation = scan.generation;
    }
    this.#batch = batch;
    this.#scan = scan;
    this.#codes.set(scan.encode(batch, this.#slot, this.#skipDigits));
  }

  /** What the cell of a row of the batch means. */
  at(row: number): T {
    const code = this.#codes[row] ?? emptyCode;
    const known = code === unkeptCode ? undefined : this.#meanings[code];
    return known === undefined ? this.#learn(code, row) : known;
  }

  #learn(code: number, row: number): T {
    const { rows, first } = this.#batch ?? fail();
    if (code === unkeptCode) return this.#interpret(rows.cell(first + row, this.#slot));
    const meaning = this.#interpret((this.#scan ?? fail()).value(code));
    this.#meanings[code] = meaning;
    return meaning;
  }
}

function fail(): never {
  throw new Error('no batch has been read');
}

import type { CutRows } from '../tabular/cut-rows.ts';
import { pageBytes } from '../tabular/cutter.ts';
import { columnsWasm } from '../tabular/scanner/wasm.ts';
import type { DecimalMark } from './amount.ts';

/** Rows of a batch at most. */
export const batchRows = 1 << 13;

/** Some of the rows that were cut. */
export interface Batch {
  readonly rows: CutRows;
  /** The first of them. */
  readonly first: number;
  /** How many. */
  readonly count: number;
}

/** Codes of cells that have no value kept: empty ones, those left out, those that cannot be kept. */
export const emptyCode = 0;
export const skippedCode = 1;
export const unkeptCode = 0xffff_ffff;

/** What the cells of an amount column hold, one after the other. */
export interface ScannedAmounts {
  /** Whole numbers. */
  readonly units: Float64Array;
  /**
   * 0 for an empty cell, 255 for one that is no plain amount; else 1 + decimal places, and 16 more
   * if the cell proves the mark that it was read with.
   */
  readonly flags: Uint8Array;
}

/** What the cells of an identifier column hold. */
export interface ScannedIdentifiers {
  /**
   * Rows of the batch to look at: of whole numbers that begin with another digit than zero the first
   * hundred of each length, and all that begins with a digit or `=` but is no number.
   */
  readonly listed: Uint16Array;
  /** How many such numbers there are of each length, up to 63 digits. */
  readonly lengths: Uint32Array;
  /** Lengths of the numbers that begin with a zero and more digits; 0 if there are none. */
  readonly shortestZeroLed: number;
  readonly longestZeroLed: number;
}

/** Where `scanner/columns.as` puts what it answers. */
const places = {
  codes: pageBytes,
  units: pageBytes + 0x8000,
  flags: pageBytes + 0x1_8000,
  list: pageBytes + 0x1_a000,
  lengths: pageBytes + 0x1_e000,
  entries: pageBytes + 0x2_8000,
} as const;

/** Values kept; when most places are taken, all are forgotten between two batches. */
const crowded = 6_000;
const entryBytes = 40;
const firstCode = 2;
const digitLengths = 64;

interface Scanner {
  forget(): void;
  encode(records: number, stride: number, count: number, slot: number, skipDigits: number): void;
  amounts(
    records: number,
    stride: number,
    count: number,
    slot: number,
    mark: number,
    group: number,
  ): void;
  identifiers(records: number, stride: number, count: number, slot: number): number;
  readonly entries: WebAssembly.Global;
  readonly shortestZeroLed: WebAssembly.Global;
  readonly longestZeroLed: WebAssembly.Global;
  readonly [name: string]: WebAssembly.ExportValue;
}

/** Compiled once, on first use. */
let compiled: WebAssembly.Module | undefined;

/**
 * Reads columns of cut rows in WebAssembly, thousands of cells at a time. Arrays that it answers are
 * valid until the same is asked again.
 */
export class ColumnScan {
  readonly memory: WebAssembly.Memory;
  readonly #scanner: Scanner;
  #generation = 0;

  /** `memory` is that of the rows' place. */
  constructor(memory: WebAssembly.Memory) {
    compiled ??= new WebAssembly.Module(Buffer.from(columnsWasm, 'base64'));
    this.memory = memory;
    this.#scanner = new WebAssembly.Instance(compiled, { env: { memory } }).exports as Scanner;
    this.#scanner.forget();
  }

  /** Counts how often all values were forgotten: codes of another generation mean nothing. */
  get generation(): number {
    return this.#generation;
  }

  /** Makes room for the values of another batch. */
  begin(): void {
    if (this.#scanner.entries.value < crowded) return;
    this.#scanner.forget();
    this.#generation += 1;
  }

  /**
   * A code for each cell of a column: the same one for the same bytes. With `skipDigits`, cells that
   * begin with a digit are left out.
   */
  encode(batch: Batch, slot: number, skipDigits: boolean): Uint32Array {
    const { records, stride } = recordsOf(batch);
    this.#scanner.encode(records, stride, batch.count, slot, skipDigits ? 1 : 0);
    return new Uint32Array(this.memory.buffer, places.codes, batch.count);
  }

  /** The value that has a code. */
  value(code: number): string {
    const entry = places.entries + (code - firstCode) * entryBytes;
    const length = new Uint32Array(this.memory.buffer, entry, 1)[0] ?? 0;
    return Buffer.from(this.memory.buffer, entry + 8, length).toString('utf8');
  }

  /** The amounts of a column, read with a decimal mark. */
  amounts(batch: Batch, slot: number, decimalMark: DecimalMark): ScannedAmounts {
    const { records, stride } = recordsOf(batch);
    const [mark, group] = decimalMark === '.' ? [dot, comma] : [comma, dot];
    this.#scanner.amounts(records, stride, batch.count, slot, mark, group);
    const { buffer } = this.memory;
    return {
      units: new Float64Array(buffer, places.units, batch.count),
      flags: new Uint8Array(buffer, places.flags, batch.count),
    };
  }

  /** The numbers of a column that holds ids. */
  identifiers(batch: Batch, slot: number): ScannedIdentifiers {
    const { records, stride } = recordsOf(batch);
    const listed = this.#scanner.identifiers(records, stride, batch.count, slot);
    const { buffer } = this.memory;
    return {
      listed: new Uint16Array(buffer, places.list, listed),
      lengths: new Uint32Array(buffer, places.lengths, digitLengths),
      shortestZeroLed: this.#scanner.shortestZeroLed.value,
      longestZeroLed: this.#scanner.longestZeroLed.value,
    };
  }
}

const dot = 46;
const comma = 44;

/** Where the first record of a batch lies, and how far it is to the next, in bytes. */
function recordsOf({ rows, first }: Batch): { records: number; stride: number } {
  const stride = rows.stride * 4;
  return { records: rows.place.records + first * stride, stride };
}

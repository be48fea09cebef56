import { pageBytes } from '../../tabular/cutter.ts';
import { rowSetWasm } from '../../tabular/scanner/wasm.ts';
import { type Batch, batchRows } from '../column-scan.ts';

/** Rows remembered at most; beyond that duplicates are said to be unchecked. */
export const maxRows = 5_000_000;

const leastSlots = 1 << 13;
/** Five million rows just fit into 2²³ slots, 64 MB. */
const fullShare = 0.6;

/** Where `scanner/row-set.as` looks for hashes, lists rows and keeps its table. */
const hashesAt = pageBytes;
const seenAt = 2 * pageBytes;
const tableAt = 3 * pageBytes;

interface Table {
  add(count: number, slots: number): number;
  readonly size: WebAssembly.Global;
  readonly [name: string]: WebAssembly.ExportValue;
}

/** Compiled once, on first use. */
let compiled: WebAssembly.Module | undefined;

/**
 * A set of 64-bit row hashes. Of five million different rows two share a hash once in a million
 * files.
 */
export class RowSet {
  #slots: number;
  #memory: WebAssembly.Memory;
  #table: Table;

  /** Makes room for about so many rows. */
  constructor(expected: number) {
    const needed = Math.min(expected, maxRows) / fullShare;
    this.#slots = 2 ** Math.ceil(Math.log2(Math.max(leastSlots, needed)));
    this.#memory = memoryFor(this.#slots);
    this.#table = createTable(this.#memory);
  }

  /** Rows in it. */
  get size(): number {
    return this.#table.size.value;
  }

  /**
   * Adds the rows of a batch. Answers those that are in the set already, by their places in the
   * batch. Once it is full, further rows are neither added nor looked for.
   */
  add({ rows, first, count }: Batch): Uint16Array {
    const taken = Math.min(count, maxRows - this.size);
    if (this.size + taken > fullShare * this.#slots) this.#grow();
    const hashes = new Uint32Array(this.#memory.buffer, hashesAt, 2 * taken);
    for (let row = 0; row < taken; row++) {
      const low = rows.hashLow(first + row);
      const high = rows.hashHigh(first + row);
      hashes[2 * row] = low;
      hashes[2 * row + 1] = low === 0 && high === 0 ? 1 : high;
    }
    const seen = this.#table.add(taken, this.#slots);
    return new Uint16Array(this.#memory.buffer, seenAt, seen);
  }

  #grow(): void {
    const old = new Uint32Array(this.#memory.buffer, tableAt, 2 * this.#slots);
    this.#slots *= 2;
    this.#memory = memoryFor(this.#slots);
    this.#table = createTable(this.#memory);
    const hashes = new Uint32Array(this.#memory.buffer, hashesAt, 2 * batchRows);
    for (let at = 0; at < old.length; at += hashes.length) {
      hashes.set(old.subarray(at, at + hashes.length));
      this.#table.add(batchRows, this.#slots);
    }
  }
}

function memoryFor(slots: number): WebAssembly.Memory {
  const pages = Math.ceil((tableAt + 8 * slots) / pageBytes);
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
}

function createTable(memory: WebAssembly.Memory): Table {
  compiled ??= new WebAssembly.Module(Buffer.from(rowSetWasm, 'base64'));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Table;
}

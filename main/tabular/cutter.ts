import { cellsWasm } from './scanner/wasm.ts';

/** Bytes of a page of WebAssembly's memory; the first one is never used, so that 0 is no place. */
export const pageBytes = 1 << 16;

/** Where a cutter's own data may begin: the pages before are for who reads the rows it cuts. */
export const dataStart = 9 * pageBytes;

/** What `scanner/cells.as` exports. */
export interface Cutter {
  configure(d: number, q: number, e: number, slots: number, columns: number, wanted: number): void;
  cut(
    from: number,
    end: number,
    isLast: number,
    text: number,
    textEnd: number,
    records: number,
    maxRows: number,
  ): number;
  hash(from: number, end: number): bigint;
  readonly rest: WebAssembly.Global;
  readonly [name: string]: WebAssembly.ExportValue;
}

/** Compiled once, on first use. */
let compiled: WebAssembly.Module | undefined;

/** A cutter that works in `memory`. */
export function createCutter(memory: WebAssembly.Memory): Cutter {
  compiled ??= new WebAssembly.Module(Buffer.from(cellsWasm, 'base64'));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Cutter;
}

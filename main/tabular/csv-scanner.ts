import type { Dialect } from '../contract/inspection.ts';
import { borrowMemory, returnMemory } from './lent-memory.ts';
import { scannerWasm } from './scanner/wasm.ts';

/** What a scan is told beforehand. */
export interface ScanPlan {
  /** Single-byte characters only. */
  readonly dialect: Dialect;
  /** Cells that a row should have; 0 where nothing is expected. */
  readonly columns: number;
  /** Rows at the beginning, blank ones left out, that are no part of the table. */
  readonly skippedRows: number;
}

/** A row that has another number of cells than expected. */
export interface RaggedRow {
  /** 1-based physical line on which it begins. */
  readonly line: number;
  readonly cells: number;
}

/** What a scan has found so far. */
export interface ScanResult {
  /** Rows of the table, the header among them, blank lines not. */
  readonly rows: number;
  readonly ragged: number;
  /** The first hundred. */
  readonly raggedRows: readonly RaggedRow[];
  /** Rows of more than 1,000,000 bytes, and the line of the first; 0 if there is none. */
  readonly longRows: number;
  readonly longLine: number;
  readonly quotedFields: number;
  readonly doubledQuotes: number;
  readonly escapedQuotes: number;
  /**
   * Quoted fields over several lines with text right behind the closing quote, and the line on which
   * the first began: as a rule its own closing quote is missing.
   */
  readonly brokenFields: number;
  readonly brokenLine: number;
  /** 1-based line on which a quote was opened that is still open; `null` if none is. */
  readonly openQuoteLine: number | null;
}

/** Bytes scanned at a time; room for two pieces, so that one can be read while the other is scanned. */
export const scanBytes = 1 << 20;

const firstPage = 1 << 16;
const maxRaggedRows = 100;

/** Compiled once, on first use. */
let compiled: WebAssembly.Module | undefined;

interface Exports {
  configure(d: number, q: number, e: number, columns: number, skip: number): void;
  scan(from: number, length: number): void;
  narrow(from: number, length: number, bigEndian: boolean): number;
  hasSurrogates(from: number, length: number, bigEndian: boolean): number;
  countNuls(from: number, length: number): number;
  finish(): void;
  isOpen(): number;
  readonly [name: string]: WebAssembly.ExportValue;
}

/**
 * Finds the rows of a CSV text in its bytes, of any encoding that keeps ASCII and of UTF-16, at
 * memory speed. It
 * means the same as `CsvReader` does, cell for cell, but keeps none of them.
 */
export class CsvScanner {
  /** Where the next piece is put before `scan`: two pieces in turn. */
  readonly pieces: readonly [Uint8Array, Uint8Array];
  readonly #memory: WebAssembly.Memory;
  readonly #scanner: Exports;
  #scanned = 0;

  constructor({ dialect, columns, skippedRows }: ScanPlan) {
    this.#memory = borrowMemory(firstPage + 2 * scanBytes);
    compiled ??= new WebAssembly.Module(Buffer.from(scannerWasm, 'base64'));
    const instance = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
    this.#scanner = instance.exports as Exports;
    const { buffer } = this.#memory;
    this.pieces = [
      new Uint8Array(buffer, firstPage, scanBytes),
      new Uint8Array(buffer, firstPage + scanBytes, scanBytes),
    ];
    const { delimiter, quote, escape: escapeCharacter } = dialect;
    this.#scanner.configure(
      code(delimiter),
      code(quote),
      quote === null || escapeCharacter === quote ? -1 : code(escapeCharacter),
      columns,
      skippedRows,
    );
  }

  /**
   * Packs the first `length` bytes of a piece, which are UTF-16, into one byte a character: those
   * beyond Latin-1 become 0xFF. Answers how many there are; half a character at the end is left out.
   */
  narrow(piece: 0 | 1, length: number, bigEndian: boolean): number {
    return this.#scanner.narrow(firstPage + piece * scanBytes, length, bigEndian);
  }

  /** Whether a piece of UTF-16 holds halves of characters that take two units, paired or not. */
  hasSurrogates(piece: 0 | 1, length: number, bigEndian: boolean): boolean {
    return this.#scanner.hasSurrogates(firstPage + piece * scanBytes, length, bigEndian) !== 0;
  }

  /** Scans the first `length` bytes of a piece. */
  scan(piece: 0 | 1, length: number): void {
    this.#scanner.scan(firstPage + piece * scanBytes, length);
    this.#scanned += length;
  }

  /** NULs in the first `length` bytes of a piece. */
  countNuls(piece: 0 | 1, length: number): number {
    return this.#scanner.countNuls(firstPage + piece * scanBytes, length);
  }

  /** Whether a quoted field is open behind the last piece. */
  get isOpen(): boolean {
    return this.#scanner.isOpen() !== 0;
  }

  /** Bytes scanned so far. */
  get scanned(): number {
    return this.#scanned;
  }

  /** Where the kept ragged rows begin, in bytes of what was scanned. */
  get raggedStarts(): readonly number[] {
    return this.#raggedPlaces().map(({ start }) => start);
  }

  /** Where the last quoted field begins, in bytes of what was scanned. */
  get quoteStart(): number {
    return this.#number('quoteStart');
  }

  /** Where the first broken field begins, in bytes of what was scanned. */
  get brokenStart(): number {
    return this.#number('brokenStart');
  }

  /** Ends the last row, if the text did not end with a line break. */
  finish(): void {
    this.#scanner.finish();
  }

  /** Whether the last piece held a byte above 0x7F. */
  get hadHighBytes(): boolean {
    return this.#number('high') !== 0;
  }

  /** Whether the last piece held a byte from 0x80 to 0x9F. */
  get hadC1Bytes(): boolean {
    return this.#number('c1') !== 0;
  }

  /** Whether the last piece held a NUL. */
  get hadNuls(): boolean {
    return this.#number('nul') !== 0;
  }

  /** The line on which the next piece begins. */
  get line(): number {
    return this.#number('line');
  }

  result(): ScanResult {
    return {
      rows: this.#number('rows'),
      ragged: this.#number('ragged'),
      raggedRows: this.#raggedPlaces().map(({ line, cells }) => ({ line, cells })),
      longRows: this.#number('long'),
      longLine: this.#number('longLine'),
      quotedFields: this.#number('opened'),
      doubledQuotes: this.#number('doubled'),
      escapedQuotes: this.#number('escapes'),
      brokenFields: this.#number('broken'),
      brokenLine: this.#number('brokenLine'),
      openQuoteLine: this.isOpen ? this.#number('quoteLine') : null,
    };
  }

  /** Gives its memory back; neither it nor its pieces may be used any more. */
  close(): void {
    returnMemory(this.#memory);
  }

  #raggedPlaces(): { line: number; cells: number; start: number }[] {
    const kept = Math.min(this.#number('ragged'), maxRaggedRows);
    const places = new Float64Array(this.#memory.buffer, 0, 3 * kept);
    return Array.from({ length: kept }, (_, index) => ({
      line: places[3 * index] ?? 0,
      cells: places[3 * index + 1] ?? 0,
      start: places[3 * index + 2] ?? 0,
    }));
  }

  #number(name: string): number {
    const value = this.#scanner[name];
    return value instanceof WebAssembly.Global ? Number(value.value) : 0;
  }
}

function code(character: string | null): number {
  return character === null ? -1 : character.charCodeAt(0);
}

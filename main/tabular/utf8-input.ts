import { pageBytes } from './cutter.ts';
import { decodeText, type Encoding, keepsAscii } from './encoding.ts';
import { toUtf8Wasm } from './scanner/wasm.ts';

/** What stands in the text for a delimiter that takes several bytes in UTF-8. */
export const standIn = '\u001f';

/** Four bytes for each byte above 0x7F. */
const tableBytes = 512;

/** What `scanner/to-utf8.as` exports. */
interface Exports {
  widen(from: number, end: number, out: number, table: number): number;
  narrow(
    from: number,
    end: number,
    isLast: number,
    out: number,
    bigEndian: number,
    delimiter: number,
  ): number;
  replace(
    from: number,
    end: number,
    isLast: number,
    out: number,
    delimiter: number,
    length: number,
  ): number;
  readonly rest: WebAssembly.Global;
  readonly [name: string]: WebAssembly.ExportValue;
}

/** Compiled once, on first use. */
let compiled: WebAssembly.Module | undefined;

/** Where a `Utf8Input` works. */
export interface Utf8Place {
  readonly memory: WebAssembly.Memory;
  /** Where its table may be, and behind that the bytes that come. Bytes */
  readonly at: number;
  /** Bytes that may come at a time. */
  readonly pieceBytes: number;
}

type Turn = (from: number, end: number, isLast: number, out: number) => number;

/**
 * Turns text that arrives in pieces into UTF-8, where a delimiter that takes several bytes becomes
 * `standIn`. Where a piece ends within a character, that waits for the next piece.
 */
export class Utf8Input {
  /** Bytes of memory that it needs. */
  static bytesFor(pieceBytes: number): number {
    return tableBytes + pageBytes + pieceBytes;
  }

  /** Where pieces are put, from `inputStart` on. */
  readonly input: Uint8Array;
  readonly #from: number;
  readonly #exports: Exports;
  readonly #turn: Turn;
  #kept = 0;

  /** `delimiter` is that of the text, which may be none of several bytes. */
  constructor({ memory, at, pieceBytes }: Utf8Place, encoding: Encoding, delimiter: string | null) {
    compiled ??= new WebAssembly.Module(Buffer.from(toUtf8Wasm, 'base64'));
    this.#exports = new WebAssembly.Instance(compiled, { env: { memory } }).exports as Exports;
    this.#from = at + tableBytes;
    this.input = new Uint8Array(memory.buffer, this.#from, pieceBytes + 4);
    this.#turn = this.#turnOf(
      encoding,
      delimiter ?? '',
      new Uint8Array(memory.buffer, at, tableBytes),
    );
  }

  /** Whether a text can be cut as it lies. */
  static isNeeded(encoding: Encoding, delimiter: string | null): boolean {
    return encoding !== 'UTF-8' || isLong(delimiter ?? '');
  }

  /** Where in `input` the next piece belongs: behind what the last one left over. */
  get inputStart(): number {
    return this.#kept;
  }

  /**
   * Turns the piece of `length` bytes that was put into `input`, and writes it to `out` in the
   * memory: at most three bytes for each. Answers where it ends.
   */
  take(length: number, isLast: boolean, out: number): number {
    const end = this.#from + this.#kept + length;
    const written = this.#turn(this.#from, end, isLast ? 1 : 0, out);
    const rest = this.#exports.rest.value - this.#from;
    this.#kept = isLast ? 0 : end - this.#from - rest;
    this.input.copyWithin(0, rest, rest + this.#kept);
    return written;
  }

  #turnOf(encoding: Encoding, delimiter: string, table: Uint8Array): Turn {
    const { widen, narrow, replace } = this.#exports;
    if (encoding === 'UTF-8') {
      const bytes = Buffer.from(delimiter, 'utf8');
      const word = Buffer.concat([bytes, Buffer.alloc(4)]).readInt32LE();
      return (from, end, isLast, out) => replace(from, end, isLast, out, word, bytes.length);
    }
    if (!keepsAscii(encoding)) {
      const unit = isLong(delimiter) ? delimiter.charCodeAt(0) : 0;
      const isBig = encoding === 'UTF-16BE' ? 1 : 0;
      return (from, end, isLast, out) => narrow(from, end, isLast, out, isBig, unit);
    }
    writeUtf8Table(table, encoding, delimiter);
    return (from, end, _isLast, out) => widen(from, end, out, table.byteOffset);
  }
}

function isLong(delimiter: string): boolean {
  return delimiter >= '\u0080';
}

/** Four bytes for each byte above 0x7F: how long it is in UTF-8, and that. */
function writeUtf8Table(table: Uint8Array, encoding: Encoding, delimiter: string): void {
  for (let byte = 0x80; byte < 0x100; byte++) {
    const character = decodeText(Uint8Array.of(byte), encoding);
    const utf8 = Buffer.from(character === delimiter ? standIn : character, 'utf8');
    const at = (byte - 0x80) * 4;
    table[at] = utf8.length;
    table.set(utf8.subarray(0, 3), at + 1);
  }
}

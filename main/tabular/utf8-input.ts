import { decodeText, type Encoding, keepsAscii } from './encoding.ts';
import { toUtf8Wasm } from './scanner/wasm.ts';

/** What stands in the text for a delimiter that takes several bytes in UTF-8. */
export const standIn = '\u001f';

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

/** Where a `Utf8Input` works, and where it may put its table. */
export interface Utf8Place {
  readonly memory: WebAssembly.Memory;
  readonly table: number;
}

type Turn = (from: number, end: number, isLast: number, out: number) => number;

/**
 * Turns text that arrives in pieces into UTF-8, where a delimiter that takes several bytes becomes
 * `standIn`. Where a piece ends within a character, that waits for the next piece.
 */
export class Utf8Input {
  /** Four bytes for each byte above 0x7F. */
  static readonly tableBytes = 512;
  /** Bytes in front of each piece that it may write over. */
  static readonly roomBefore = 16;

  /** Whether a text cannot be cut as it lies. */
  static isNeeded(encoding: Encoding, delimiter: string | null): boolean {
    return encoding !== 'UTF-8' || isLong(delimiter ?? '');
  }

  readonly #memory: Uint8Array;
  readonly #exports: Exports;
  readonly #turn: Turn;
  /** The beginning of a character, of which the rest is to come. */
  #kept = new Uint8Array(0);

  /** `delimiter` is that of the text. */
  constructor({ memory, table }: Utf8Place, encoding: Encoding, delimiter: string | null) {
    compiled ??= new WebAssembly.Module(Buffer.from(toUtf8Wasm, 'base64'));
    this.#exports = new WebAssembly.Instance(compiled, { env: { memory } }).exports as Exports;
    this.#memory = new Uint8Array(memory.buffer);
    const bytes = this.#memory.subarray(table, table + Utf8Input.tableBytes);
    this.#turn = this.#turnOf(encoding, delimiter ?? '', bytes);
  }

  /**
   * Turns a piece, which lies in the memory, and writes it to `out` in the memory: at most three
   * bytes for each. Answers where it ends.
   */
  take({ byteOffset, length }: Uint8Array, isLast: boolean, out: number): number {
    const from = byteOffset - this.#kept.length;
    const end = byteOffset + length;
    this.#memory.set(this.#kept, from);
    const written = this.#turn(from, end, isLast ? 1 : 0, out);
    this.#kept = this.#memory.slice(this.#exports.rest.value, end);
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

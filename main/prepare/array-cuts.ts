import type { Cut, Cuts } from './cuts.ts';

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Cuts between the elements of a JSON array in UTF-8 that is known to be well-formed. */
export class ArrayCuts implements Cuts {
  readonly head = Buffer.from('[');
  readonly tail = Buffer.from(']');
  #depth = 0;
  #rows = 0;
  #inString = false;
  #escaped = false;
  /** Whether the element that began last has anything in it: `[]` has no rows. */
  #filled = false;

  read(piece: Buffer): Cut | null {
    let comma = -1;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number;
      if (this.#inString) this.#readString(byte);
      else if (byte === COMMA && this.#depth === 1) {
        this.#rows += 1;
        comma = at;
      } else this.#readAround(byte);
    }
    return comma === -1 ? null : { end: comma, next: comma + 1, rows: this.#rows };
  }

  finish(): number {
    return this.#rows + (this.#filled ? 1 : 0);
  }

  #readString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }

  #readAround(byte: number): void {
    if (this.#depth > 0 && byte > 32 && byte !== CLOSE_LIST) this.#filled = true;
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.#depth -= 1;
  }
}

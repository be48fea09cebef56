import type { RowLayout } from '../contract/push.ts';

/** A row that has just ended. */
export interface RowEnd {
  /** Offset behind its line break in the piece; 0 if it ended with the piece before. */
  readonly end: number;
  readonly blank: boolean;
  /** 1-based physical line on which it begins. */
  readonly line: number;
}

const LF = 10;
const CR = 13;

type State = 'start' | 'plain' | 'quoted' | 'escaped' | 'closed';

/**
 * Finds where rows end in the bytes of a text whose encoding keeps ASCII. It reads a row as
 * `CsvReader` does: a line break in an open quote ends none; LF, CRLF and lone CR do.
 */
export class RowEnds {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #escape: number;
  #state: State = 'start';
  #empty = true;
  #line = 1;
  #rowLine = 1;
  #afterCr = false;

  constructor({ dialect }: RowLayout) {
    const code = (character: string | null | undefined) => character?.charCodeAt(0) ?? -1;
    this.#delimiter = code(dialect?.delimiter);
    this.#quote = code(dialect?.quote);
    const escapes = this.#quote !== -1 && dialect?.escape !== dialect?.quote;
    this.#escape = escapes ? code(dialect?.escape) : -1;
  }

  /**
   * Reads on at `from`, until `stopAt` says of a row's end that it is enough. Gives the offset up
   * to which it has read, behind a row or at the end of the piece.
   */
  read(piece: Uint8Array, from: number, stopAt: (row: RowEnd) => boolean): number {
    for (let at = from; at < piece.length; at++) {
      const byte = piece[at] as number;
      if (this.#afterCr) {
        this.#afterCr = false;
        const behind = byte === LF ? at + 1 : at;
        if (this.#isOpen()) {
          if (byte === LF) continue;
        } else {
          if (stopAt(this.#endRow(behind))) return behind;
          if (byte === LF) continue;
        }
      }
      if (this.#isOpen()) this.#readQuoted(byte);
      else if (byte === CR) this.#afterCr = true;
      else if (byte === LF) {
        if (stopAt(this.#endRow(at + 1))) return at + 1;
      } else this.#readPlain(byte);
    }
    return piece.length;
  }

  /** The row that the text ends in; `null` if it ended with a line break. */
  finish(): RowEnd | null {
    return this.#afterCr || !this.#empty ? this.#endRow(0) : null;
  }

  #isOpen(): boolean {
    return this.#state === 'quoted' || this.#state === 'escaped';
  }

  #readPlain(byte: number): void {
    this.#empty = false;
    if (byte === this.#delimiter) this.#state = 'start';
    else if (byte === this.#quote && this.#state !== 'plain') this.#state = 'quoted';
    else if (this.#state === 'start') this.#state = 'plain';
    else if (this.#state === 'closed') this.#state = 'plain';
  }

  #readQuoted(byte: number): void {
    if (byte === LF || byte === CR) {
      this.#line += 1;
      this.#afterCr = byte === CR;
    }
    if (this.#state === 'escaped') this.#state = 'quoted';
    else if (byte === this.#escape) this.#state = 'escaped';
    else if (byte === this.#quote) this.#state = 'closed';
  }

  #endRow(end: number): RowEnd {
    const row = { end, blank: this.#empty, line: this.#rowLine };
    this.#line += 1;
    this.#rowLine = this.#line;
    this.#state = 'start';
    this.#empty = true;
    return row;
  }
}

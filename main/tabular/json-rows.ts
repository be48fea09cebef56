/** The text of one row as it stands in the source, and the 1-based line on which it begins. */
export type OnJsonRow = (text: string, line: number) => void;

/** What keeps a text from being rows. */
export type JsonFault = 'not-array' | 'invalid' | 'too-long';

/** A row longer than this is not kept in memory. Characters. */
const maxRowLength = 16_000_000;

const LF = 10;
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * Cuts a JSON array, or newline-delimited JSON, that arrives in pieces into its rows, without
 * understanding them: that is left to `JSON.parse`, one row at a time.
 */
export class JsonRows {
  readonly #isLines: boolean;
  readonly #onRow: OnJsonRow;
  #state: 'before' | 'between' | 'row' | 'after' = 'before';
  #row = '';
  #rowLine = 1;
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #needsRow = false;
  #fault: { readonly kind: JsonFault; readonly line: number } | null = null;

  constructor(format: 'json' | 'ndjson', onRow: OnJsonRow) {
    this.#isLines = format === 'ndjson';
    this.#onRow = onRow;
    if (this.#isLines) this.#state = 'between';
  }

  /** What stopped the reading; `null` while all is well. */
  get fault(): { readonly kind: JsonFault; readonly line: number } | null {
    return this.#fault;
  }

  /** Reads the next piece. Does nothing more after a fault. */
  write(text: string): void {
    let at = 0;
    while (at < text.length && this.#fault === null) {
      at = this.#state === 'row' ? this.#readRow(text, at) : this.#readAround(text, at);
    }
  }

  /** Says that nothing follows. */
  end(): void {
    if (this.#fault) return;
    if (this.#isLines && this.#state === 'row') this.#endRow();
    else if (!this.#isLines && this.#state !== 'after') this.#fail('invalid');
  }

  #readAround(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === LF) this.#line += 1;
    if (code === LF || code === 32 || code === 9 || code === 13) return at + 1;
    if (this.#state === 'before') {
      if (code !== OPEN_LIST) this.#fail('not-array');
      this.#state = 'between';
      return at + 1;
    }
    if (this.#state === 'after') {
      this.#fail('invalid');
      return at + 1;
    }
    if (!this.#isLines && code === CLOSE_LIST) {
      if (this.#needsRow) this.#fail('invalid');
      this.#state = 'after';
      return at + 1;
    }
    if (!this.#isLines && code === COMMA) {
      this.#fail('invalid');
      return at + 1;
    }
    this.#state = 'row';
    this.#rowLine = this.#line;
    return at;
  }

  #readRow(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF) {
        this.#line += 1;
        if (this.#isLines) return this.#cutRow(text, from, at, at + 1);
      }
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#inString = false;
      } else if (code === QUOTE) this.#inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (this.#depth === 0 && !this.#isLines) {
          this.#cutRow(text, from, at, at);
          this.#needsRow = false;
          return at;
        }
        this.#depth -= 1;
      } else if (code === COMMA && this.#depth === 0 && !this.#isLines) {
        this.#needsRow = true;
        return this.#cutRow(text, from, at, at + 1);
      }
    }
    this.#row += text.slice(from);
    if (this.#row.length > maxRowLength) this.#fail('too-long');
    return text.length;
  }

  #cutRow(text: string, from: number, end: number, next: number): number {
    this.#row += text.slice(from, end);
    this.#endRow();
    return next;
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = '';
    this.#state = 'between';
    // A line of its own is read anew, whatever was wrong with the one before.
    this.#depth = 0;
    this.#inString = this.#escaped = false;
    this.#onRow(row, this.#rowLine);
  }

  #fail(kind: JsonFault): void {
    this.#fault ??= { kind, line: this.#state === 'row' ? this.#rowLine : this.#line };
  }
}

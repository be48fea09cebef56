import type { Dialect } from '../contract/inspection.ts';

/** What becomes of each row: its cells, and the 1-based physical line on which it begins. */
export type OnRow = (cells: string[], line: number) => void;

const LF = 10;
const CR = 13;

/**
 * Reads CSV text that arrives in pieces cut anywhere. A quote opens a field only as its first
 * character; in an open field a doubled quote is one quote, and the escape character keeps what
 * follows it. What stands behind a closing quote belongs to the cell as it is. LF, CRLF and lone
 * CR end a row; a blank line is the row `['']`.
 */
export class CsvReader {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #escape: number;
  readonly #onRow: OnRow;
  #cells: string[] = [];
  /** What the current cell has got so far. */
  #cell = '';
  #state: State = 'start';
  #line = 1;
  #rowLine = 1;
  #quoteLine = 0;
  #afterCr = false;

  constructor(dialect: Dialect, onRow: OnRow) {
    this.#delimiter = dialect.delimiter?.charCodeAt(0) ?? -1;
    this.#quote = dialect.quote?.charCodeAt(0) ?? -1;
    this.#escape =
      dialect.quote === null || dialect.escape === null || dialect.escape === dialect.quote
        ? -1
        : dialect.escape.charCodeAt(0);
    this.#onRow = onRow;
  }

  /** The line on which a quote was opened that is still open; `null` if none is. */
  get openQuoteLine(): number | null {
    return this.#state === 'quoted' || this.#state === 'escaped' ? this.#quoteLine : null;
  }

  /** Reads the next piece. */
  write(text: string): void {
    let at = 0;
    if (this.#afterCr && text.length > 0) {
      this.#afterCr = false;
      if (text.charCodeAt(0) === LF) {
        at = 1;
        if (this.#isOpen()) this.#cell += '\n';
      }
    }
    while (at < text.length) {
      at = this.#isOpen() ? this.#readQuoted(text, at) : this.#readPlain(text, at);
    }
  }

  /** Ends the last row, if the text did not end with a line break. */
  end(): void {
    if (this.#state !== 'start' || this.#cells.length > 0) this.#endRow();
  }

  #isOpen(): boolean {
    return this.#state === 'quoted' || this.#state === 'escaped';
  }

  #readPlain(text: string, from: number): number {
    let start = from;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter) {
        this.#cells.push(this.#cell + text.slice(start, at));
        this.#cell = '';
        this.#state = 'start';
        start = at + 1;
      } else if (code === LF || code === CR) {
        this.#cell += text.slice(start, at);
        this.#line += 1;
        this.#endRow();
        if (code === LF) return at + 1;
        if (at + 1 === text.length) this.#afterCr = true;
        return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
      } else if (code === this.#quote && this.#state === 'start') {
        this.#state = 'quoted';
        this.#quoteLine = this.#line;
        return at + 1;
      } else if (code === this.#quote && this.#state === 'closed') {
        this.#cell += String.fromCharCode(this.#quote);
        this.#state = 'quoted';
        return at + 1;
      } else {
        this.#state = 'plain';
      }
    }
    this.#cell += text.slice(start);
    return text.length;
  }

  #readQuoted(text: string, from: number): number {
    let start = from;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#state === 'escaped') {
        this.#state = 'quoted';
        if (code === LF || code === CR) this.#countLine(text, at);
      } else if (code === this.#escape) {
        this.#cell += text.slice(start, at);
        start = at + 1;
        this.#state = 'escaped';
      } else if (code === this.#quote) {
        this.#cell += text.slice(start, at);
        this.#state = 'closed';
        return at + 1;
      } else if (code === LF || code === CR) {
        this.#countLine(text, at);
      }
    }
    this.#cell += text.slice(start);
    return text.length;
  }

  /** Counts a line break inside a quoted cell; CRLF counts once, with its LF. */
  #countLine(text: string, at: number): void {
    if (text.charCodeAt(at) === LF) {
      this.#line += 1;
      return;
    }
    if (at + 1 === text.length) {
      this.#afterCr = true;
      this.#line += 1;
    } else if (text.charCodeAt(at + 1) !== LF) this.#line += 1;
  }

  #endRow(): void {
    this.#cells.push(this.#cell);
    const cells = this.#cells;
    const line = this.#rowLine;
    this.#cells = [];
    this.#cell = '';
    this.#state = 'start';
    this.#rowLine = this.#line;
    this.#onRow(cells, line);
  }
}

type State = 'start' | 'plain' | 'quoted' | 'escaped' | 'closed';

/** Reads CSV text that is all there. */
export function readCsv(text: string, dialect: Dialect, maxRows = Infinity): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader(dialect, (cells) => {
    if (rows.length < maxRows) rows.push(cells);
  });
  const step = 1 << 16;
  for (let at = 0; at < text.length && rows.length < maxRows; at += step) {
    reader.write(text.slice(at, at + step));
  }
  if (rows.length < maxRows) reader.end();
  return rows;
}

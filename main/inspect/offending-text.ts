import type { CsvScanner } from '../tabular/csv-scanner.ts';
import { decodeText, type Encoding } from '../tabular/encoding.ts';

/** Bytes that are enough for what is shown of a row. */
const shownBytes = 400;
const shownCharacters = 200;

/**
 * Keeps what stands where a scan finds something wrong. Only the piece at hand is looked at, so a
 * row that began in the one before is told without its text.
 */
export class OffendingText {
  readonly #scanner: CsvScanner;
  readonly #encoding: Encoding;
  readonly #ragged: string[] = [];
  #quote = '';
  #quoteStart = -1;
  #broken = '';
  #brokenStart = -1;

  constructor(scanner: CsvScanner, encoding: Encoding) {
    this.#scanner = scanner;
    this.#encoding = encoding;
  }

  /** Takes the piece that was scanned last. */
  take(bytes: Uint8Array): void {
    const scanner = this.#scanner;
    const first = scanner.scanned - bytes.length;
    const textAt = (place: number) => (place < first ? '' : this.#lineAt(bytes, place - first));
    const starts = scanner.raggedStarts;
    for (const start of starts.slice(this.#ragged.length)) this.#ragged.push(textAt(start));
    if (scanner.brokenStart > 0 && this.#brokenStart !== scanner.brokenStart) {
      this.#brokenStart = scanner.brokenStart;
      this.#broken =
        this.#brokenStart === this.#quoteStart ? this.#quote : textAt(this.#brokenStart);
    }
    if (scanner.isOpen && this.#quoteStart !== scanner.quoteStart) {
      this.#quoteStart = scanner.quoteStart;
      this.#quote = textAt(this.#quoteStart);
    }
  }

  /** Of each ragged row that is kept; empty where it is not known. */
  get ragged(): readonly string[] {
    return this.#ragged;
  }

  /** From the quote that is still open. */
  get quote(): string {
    return this.#quote;
  }

  /** From the quote of the first field whose own closing one is missing. */
  get broken(): string {
    return this.#broken;
  }

  #lineAt(bytes: Uint8Array, at: number): string {
    const text = decodeText(bytes.slice(at, at + shownBytes), this.#encoding);
    // The LF of the CRLF before is not of this row.
    return (/^\n?([^\r\n]*)/.exec(text)?.[1] ?? '').slice(0, shownCharacters);
  }
}

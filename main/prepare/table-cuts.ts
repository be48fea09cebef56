import type { RowLayout } from '../contract/push.ts';
import { CsvScanner, scanBytes } from '../tabular/csv-scanner.ts';
import type { Cut, Cuts } from './cuts.ts';
import { RowEnds } from './row-ends.ts';

const LF = 10;
const CR = 13;

const plainLines = { delimiter: null, quote: null, escape: null };

/**
 * Cuts between the rows of CSV, or the lines of NDJSON. What stands up to the header, and the
 * header itself, begins every part. The encoding keeps ASCII.
 */
export class TableCuts implements Cuts {
  readonly tail = Buffer.alloc(0);
  readonly #headerLine: number | null;
  readonly #headerEnds: RowEnds;
  readonly #scanner: CsvScanner;
  readonly #header: Buffer[] = [];
  #headerIsWhole: boolean;

  constructor(layout: RowLayout) {
    this.#headerLine = layout.headerLine;
    this.#headerIsWhole = layout.headerLine === null;
    this.#headerEnds = new RowEnds(layout);
    const dialect = layout.dialect ?? plainLines;
    this.#scanner = new CsvScanner({ dialect, columns: 0, skippedRows: 0 });
  }

  get head(): Buffer {
    return Buffer.concat(this.#header);
  }

  read(piece: Buffer): Cut | null {
    const from = this.#headerIsWhole ? 0 : this.#readHeader(piece);
    const end = lastLineEnd(piece, from);
    this.#scan(piece.subarray(from, end));
    const { rows, openQuoteLine } = this.#scanner.result();
    this.#scan(piece.subarray(end));
    // A line break in an open quote ends no row; and what holds no row is no part.
    return end === from || rows === 0 || openQuoteLine !== null ? null : { end, next: end, rows };
  }

  finish(): number {
    this.#scanner.finish();
    return this.#scanner.result().rows;
  }

  /** Gives the offset behind the header, or the whole length if it goes on. */
  #readHeader(piece: Buffer): number {
    const end = this.#headerEnds.read(piece, 0, ({ line }) => {
      this.#headerIsWhole = line >= (this.#headerLine ?? 0);
      return this.#headerIsWhole;
    });
    this.#header.push(Buffer.from(piece.subarray(0, end)));
    return end;
  }

  #scan(text: Buffer): void {
    for (let at = 0; at < text.length; at += scanBytes) {
      const part = text.subarray(at, at + scanBytes);
      this.#scanner.pieces[0].set(part);
      this.#scanner.scan(0, part.length);
    }
  }
}

/** Offset behind the last line break from `from` on that surely is whole; else `from`. */
function lastLineEnd(piece: Buffer, from: number): number {
  const feed = piece.lastIndexOf(LF);
  if (feed >= from) return feed + 1;
  // A CR at the very end may be the first half of a line break.
  const last = piece.length - 2;
  const lone = last < from ? -1 : piece.lastIndexOf(CR, last);
  return lone >= from ? lone + 1 : from;
}

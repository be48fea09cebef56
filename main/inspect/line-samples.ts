import type { SourceLine } from '../contract/inspection.ts';
import { type Encoding, keepsAscii } from '../tabular/encoding.ts';

/** Lines kept because they come first, or hold characters that were not seen before. */
const most = { first: 3, special: 12, quoted: 2 } as const;

/** Pieces searched for nothing until no more are: reading them again takes longer than the check. */
const patience = 3;

/** Longest line kept whole; of a longer one the part around what it was taken for. Units. */
const maxLength = 1_000;

/** Bytes of an encoding that keeps ASCII, or the codes of UTF-16. */
type Units = Uint8Array | Uint16Array;

/** What units a piece holds: ones above 0x7F; from 0x80 to 0x9F, which encodings agree on least. */
export interface UnitKinds {
  readonly high: boolean;
  readonly c1: boolean;
}

/**
 * Keeps a few lines of a source just as they lie there: the first ones, ones with quotes, and above
 * all ones whose characters differ between encodings. It is shown pieces in the source's order.
 */
export class LineSamples {
  readonly #encoding: Encoding;
  readonly #lines = new Map<number, SourceLine>();
  readonly #seen = new Set<number>();
  #special = 0;
  #beyondLatin = 0;
  #quoted = 0;
  #inVain = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** Whether a piece may hold a line worth keeping. */
  wants({ high, c1 }: UnitKinds): boolean {
    if (this.#inVain === patience) return false;
    return (high && this.#special < most.special / 2) || (c1 && this.#beyondLatin < 4);
  }

  /** Takes the first piece of a source. `complete`: it ends here. */
  takeHead(bytes: Buffer, complete: boolean): void {
    const head = keepsAscii(this.#encoding) ? bytes : codesOf(bytes, this.#encoding);
    let start = 0;
    for (let line = 1; line <= most.first && start < head.length; line++) {
      const end = lineEnd(head, start);
      if (end === head.length && !complete && end - start < maxLength) break;
      this.#keep(head, start, end, start, line);
      start = nextLine(head, end);
    }
    this.#takeQuoted(head, start, complete);
    // In UTF-8 every other character holds such a byte.
    const kinds = { high: true, c1: this.#encoding !== 'UTF-8' };
    this.#takeSpecial(head, 1, kinds, { atStart: true, complete });
  }

  /**
   * Takes a piece of an encoding that keeps ASCII; it begins on `firstLine`, maybe in its middle.
   * `kinds` are those of `wants`.
   */
  take(piece: Uint8Array, firstLine: number, kinds: UnitKinds): void {
    const before = this.#special;
    this.#takeSpecial(piece, firstLine, kinds, { atStart: false, complete: false });
    if (this.#special === before) this.#inVain += 1;
  }

  #takeSpecial(
    piece: Units,
    firstLine: number,
    kinds: UnitKinds,
    { atStart, complete }: { readonly atStart: boolean; readonly complete: boolean },
  ): void {
    const line = new LineCounter(piece, firstLine);
    for (let at = 0; at < piece.length && this.#special < most.special; at++) {
      const unit = piece[at] ?? 0;
      if (unit < 0x80) continue;
      const start = lineStart(piece, at);
      const end = lineEnd(piece, at);
      const isHere = (start > 0 || atStart) && (end < piece.length || complete);
      if (isHere && this.#isWorthIt(piece.subarray(start, end))) {
        this.#keep(piece, start, end, at, line.at(start));
      }
      at = end;
      if (!this.wants(kinds)) return;
    }
  }

  /** What was kept, in the source's order. */
  get lines(): readonly SourceLine[] {
    return [...this.#lines.values()].sort((a, b) => a.line - b.line);
  }

  #isWorthIt(units: Units): boolean {
    const fresh = units.some((unit) => unit >= 0x80 && !this.#seen.has(unit));
    if (!fresh && this.#special >= most.special / 2) return false;
    for (const unit of units) if (unit >= 0x80) this.#seen.add(unit);
    this.#special += 1;
    if (units.some(isBeyondLatin)) this.#beyondLatin += 1;
    return true;
  }

  #takeQuoted(head: Units, from: number, complete: boolean): void {
    const line = new LineCounter(head, 1);
    for (let at = head.indexOf(quote, from); at !== -1; at = head.indexOf(quote, at + 1)) {
      const start = lineStart(head, at);
      const end = lineEnd(head, at);
      if (this.#quoted >= most.quoted || (end === head.length && !complete)) return;
      this.#keep(head, start, end, at, line.at(start));
      this.#quoted += 1;
      at = end;
    }
  }

  #keep(units: Units, start: number, end: number, around: number, line: number): void {
    const isWhole = end - start <= maxLength;
    const from = isWhole
      ? start
      : Math.max(start, Math.min(around - maxLength / 2, end - maxLength));
    const part = units.subarray(from, isWhole ? end : from + maxLength);
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const asItLies = this.#encoding === 'UTF-16BE' ? Buffer.from(bytes).swap16() : bytes;
    this.#lines.set(line, { line, bytes: asItLies.toString('latin1'), isWhole });
  }
}

const quote = 34;

function codesOf(bytes: Buffer, encoding: Encoding): Uint16Array {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (encoding === 'UTF-16BE') even.swap16();
  return new Uint16Array(even.buffer, even.byteOffset, even.length / 2);
}

/** € and the like: what ISO-8859-1 lacks. */
function isBeyondLatin(unit: number): boolean {
  return unit > 0xff || (unit >= 0x80 && unit < 0xa0);
}

function lineStart(units: Units, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(units[start - 1])) start--;
  return start;
}

function lineEnd(units: Units, at: number): number {
  let end = at;
  while (end < units.length && !isBreak(units[end])) end++;
  return end;
}

function nextLine(units: Units, end: number): number {
  return units[end] === 13 && units[end + 1] === 10 ? end + 2 : end + 1;
}

function isBreak(unit: number | undefined): boolean {
  return unit === 10 || unit === 13;
}

/** Counts line breaks on the way through a piece; CRLF is one. */
class LineCounter {
  readonly #units: Units;
  #at = 0;
  #line: number;

  constructor(units: Units, firstLine: number) {
    this.#units = units;
    this.#line = firstLine;
  }

  /** The line at a place, which must not lie before the one asked for last. */
  at(place: number): number {
    for (; this.#at < place; this.#at++) {
      const unit = this.#units[this.#at];
      if (unit === 13 || (unit === 10 && this.#units[this.#at - 1] !== 13)) this.#line += 1;
    }
    return this.#line;
  }
}

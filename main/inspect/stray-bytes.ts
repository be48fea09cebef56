import type { Encoding, ProblemExample } from '../contract/inspection.ts';
import { undefinedBytes } from '../tabular/encoding.ts';
import { maxExamples } from './problem-list.ts';

/** How often something unreadable occurs, and its first places. */
export interface Unreadable {
  readonly count: number;
  readonly places: readonly ProblemExample[];
}

interface Tally {
  count: number;
  readonly places: ProblemExample[];
}

/** What a source without hints may turn out to be in. */
const usual: readonly Encoding[] = ['windows-1252', 'windows-1251'];

/**
 * Counts the bytes that mean nothing in a single-byte encoding while pieces go by. Which encoding it
 * is may turn out at the end only.
 */
export class StrayBytes {
  readonly #tallies = new Map<number, Tally>();

  constructor(first: Encoding) {
    for (const byte of [first, ...usual].flatMap(undefinedBytes)) {
      this.#tallies.set(byte, { count: 0, places: [] });
    }
  }

  /** Takes a piece that begins on `firstLine`. */
  take(bytes: Buffer, firstLine: number): void {
    for (const [byte, tally] of this.#tallies) {
      let line = firstLine;
      let from = 0;
      for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) {
        tally.count += 1;
        if (tally.places.length >= maxExamples) continue;
        line += countBreaks(bytes.subarray(from, at));
        from = at;
        tally.places.push(placeOf(bytes, at, line));
      }
    }
  }

  /** What an encoding cannot read of all that was taken. */
  in(encoding: Encoding): Unreadable {
    const tallies = undefinedBytes(encoding).flatMap((byte) => this.#tallies.get(byte) ?? []);
    const places = tallies.flatMap((tally) => tally.places);
    places.sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
    return {
      count: tallies.reduce((sum, { count }) => sum + count, 0),
      places: places.slice(0, maxExamples),
    };
  }
}

/** Line breaks in bytes; CRLF is one. */
export function countBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 13 || (bytes[at] === 10 && bytes[at - 1] !== 13)) count += 1;
  }
  return count;
}

function placeOf(bytes: Buffer, at: number, line: number): ProblemExample {
  const start = Math.max(bytes.lastIndexOf(10, at), bytes.lastIndexOf(13, at));
  const text = `0x${(bytes[at] ?? 0).toString(16).toUpperCase()}`;
  // Of a line that began in the piece before, the column is not known.
  return { line, text, ...(start === -1 && line > 1 ? {} : { column: at - start }) };
}

/** Finds what is no UTF-16: halves of characters, and a byte too many at the end. */
export class LoneSurrogates {
  readonly #found: Tally = { count: 0, places: [] };
  #half = '';
  #bytes = 0;

  /** Takes a piece that begins on `firstLine`. */
  take(bytes: Buffer, bigEndian: boolean, firstLine: number): void {
    this.#bytes += bytes.length;
    const units = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const piece = (bigEndian ? Buffer.from(units).swap16() : units).toString('utf16le');
    const whole = this.#half + piece;
    this.#half = /[\uD800-\uDBFF]$/.exec(whole)?.[0] ?? '';
    const text = whole.slice(0, whole.length - this.#half.length);
    if (!text.isWellFormed()) this.#locate(text, firstLine);
  }

  /** Whether a piece without halves of characters may be left out: none waits for its other half. */
  get isBetweenCharacters(): boolean {
    return this.#half === '';
  }

  /** Leaves out a piece of so many bytes. */
  skip(bytes: number): void {
    this.#bytes += bytes;
  }

  #locate(text: string, firstLine: number): void {
    for (const { index } of text.matchAll(/\p{Surrogate}/gu)) {
      this.#found.count += 1;
      if (this.#found.places.length >= maxExamples) continue;
      const code = text.charCodeAt(index).toString(16).toUpperCase();
      const line = firstLine + (text.slice(0, index).match(/\r\n|\r|\n/gu) ?? []).length;
      this.#found.places.push({ line, text: `U+${code}` });
    }
  }

  /** What was found, the source having ended on `lastLine`. */
  end(lastLine: number): Unreadable {
    const cut = this.#bytes % 2 === 1 || this.#half !== '' ? 1 : 0;
    const { count, places } = this.#found;
    return { count: count + cut, places: cut ? [...places, { line: lastLine }] : places };
  }
}

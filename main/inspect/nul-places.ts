import type { ProblemExample } from '../contract/inspection.ts';
import { maxExamples } from './problem-list.ts';

const LF = 10;
const CR = 13;

/** Counts NULs and keeps the first places. */
export class NulPlaces {
  readonly places: ProblemExample[] = [];
  count = 0;

  /** Takes a piece that begins on `firstLine` and holds so many NULs. */
  add(bytes: Buffer, firstLine: number, nuls: number): void {
    this.count += nuls;
    let line = firstLine;
    // Of a line that began in the piece before, the column is not known.
    let lineStart = -1;
    let seen = 0;
    let at = bytes.indexOf(0);
    for (; at !== -1 && this.places.length < maxExamples; at = bytes.indexOf(0, at + 1)) {
      for (; seen < at; seen++) {
        const byte = bytes[seen];
        if (byte === CR || (byte === LF && bytes[seen - 1] !== CR)) line += 1;
        if (byte === CR || byte === LF) lineStart = seen + 1;
      }
      const column = lineStart < 0 ? 0 : characters(bytes.subarray(lineStart, at)) + 1;
      this.places.push({ line, ...(column > 0 ? { column } : {}) });
    }
  }
}

/** Characters of UTF-8 in bytes: those that are no continuation. */
function characters(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += 1;
  return count;
}

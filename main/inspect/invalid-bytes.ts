import type { ProblemExample } from '../contract/inspection.ts';
import { sequenceLength } from './detect-encoding.ts';
import { maxExamples } from './problem-list.ts';

/** Keeps the first places of bytes that are no well-formed UTF-8. */
export class InvalidBytes {
  readonly places: ProblemExample[] = [];

  /** Searches a piece that begins on `firstLine`. A character cut at its ends is overlooked. */
  locate(bytes: Uint8Array, firstLine: number): void {
    let line = firstLine;
    // Of a line that began in the piece before, the column is not known.
    let column = -1;
    for (let at = 0; at < bytes.length && this.places.length < maxExamples; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 13 || (byte === 10 && bytes[at - 1] !== 13)) line += 1;
      if (byte === 13 || byte === 10) column = 0;
      else if (column >= 0) column += 1;
      if (byte < 0x80) continue;
      const length = sequenceLength(bytes, at);
      if (length > 0) at += length - 1;
      else if (!mayBePart(bytes, at)) {
        const text = `0x${byte.toString(16).toUpperCase()}`;
        this.places.push({ line, text, ...(column > 0 ? { column } : {}) });
      }
    }
  }
}

/** Whether a byte may belong to a character of which the piece holds only the end, or the start. */
function mayBePart(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte < 0xc0) return at < 3 && bytes.subarray(0, at).every((one) => one >= 0x80 && one < 0xc0);
  if (byte < 0xc2 || byte > 0xf4) return false;
  const rest = bytes.subarray(at + 1);
  const wanted = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
  return rest.length < wanted && rest.every((one) => one >= 0x80 && one < 0xc0);
}

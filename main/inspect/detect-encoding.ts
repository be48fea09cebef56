import { isAscii, isUtf8 } from 'node:buffer';
import { type Encoding, keepsAscii } from '../tabular/encoding.ts';
import { chooseCodePage } from './code-pages.ts';

/** What the bytes of a source are, as far as they were seen. */
export interface EncodingFinding {
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** 0 to 1; below `unclearBelow` a person should look. */
  readonly confidence: number;
}

/** Findings less sure than this are worth a question. */
export const unclearBelow = 0.5;

/** Bytes of the byte order mark at the beginning, and whose it is. */
export function findBom(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'UTF-8', length: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', length: 2 };
  return null;
}

/** Bytes that the byte order mark takes at the beginning of a source that is read so. */
export function bomLength({ bom, encoding }: Pick<EncodingFinding, 'bom' | 'encoding'>): number {
  if (!bom) return 0;
  return keepsAscii(encoding) ? 3 : 2;
}

/**
 * Collects what is needed to name an encoding while bytes go by in pieces, so that a look at the
 * head and a pass over the whole file decide by the same rule.
 */
export class EncodingEvidence {
  /** Words around bytes above 0x7F, separated by line feeds. */
  readonly #words: number[] = [];
  #valid = true;
  #validSequences = 0;
  #invalidBytes = 0;
  #high = false;
  #c1 = false;
  #evenNuls = 0;
  #oddNuls = 0;
  #wideBytes = 0;
  #tail: Uint8Array = new Uint8Array(0);

  /**
   * Takes the next piece. `complete` says that no more follows, so that a cut character counts.
   * Pieces without bytes above 0x7F may be left out, as long as `isBetweenCharacters`.
   */
  add(bytes: Uint8Array, complete: boolean): void {
    if (this.#wideBytes === 0) this.#countNuls(bytes.subarray(0, 1 << 16));
    const whole = this.#tail.length > 0 ? Buffer.concat([this.#tail, bytes]) : bytes;
    const end = complete ? whole.length : whole.length - cutLength(whole);
    const text = whole.subarray(0, end);
    // A copy: the memory of a piece is used again for the one after.
    this.#tail = new Uint8Array(whole.subarray(end));
    if (!this.#high && isAscii(text)) return;
    this.#high = true;
    if (isUtf8(text)) {
      this.#validSequences += 1;
      return;
    }
    this.#valid = false;
    this.#count(text);
    this.#sample(text);
  }

  /** Whether the last piece did not end inside a character. */
  get isBetweenCharacters(): boolean {
    return this.#tail.length === 0;
  }

  /** Whether further pieces could only tell ISO-8859-1 from windows-1252: see `noteC1`. */
  get isSettled(): boolean {
    return this.#words.length >= maxWordBytes && this.#invalidBytes > 8 * this.#validSequences;
  }

  /** Whether nothing so far speaks against UTF-8. */
  get isUtf8(): boolean {
    return this.#valid;
  }

  /** Notes that a byte from 0x80 to 0x9F has been seen in a piece that was left out. */
  noteC1(): void {
    this.#c1 = true;
  }

  /** Bytes that are no part of a well-formed UTF-8 character. */
  get invalidBytes(): number {
    return this.#invalidBytes;
  }

  /** Names the encoding from all that was added. */
  decide(bom: { encoding: Encoding } | null): EncodingFinding {
    if (bom) return { encoding: bom.encoding, bom: true, confidence: 1 };
    const half = this.#wideBytes / 2;
    if (half > 0) {
      const [odd, even] = [this.#oddNuls / half, this.#evenNuls / half];
      if (odd > 0.1 && even < odd / 10) {
        return { encoding: 'UTF-16LE', bom: false, confidence: Math.min(1, odd + 0.4) };
      }
      if (even > 0.1 && odd < even / 10) {
        return { encoding: 'UTF-16BE', bom: false, confidence: Math.min(1, even + 0.4) };
      }
    }
    if (!this.#high) return { encoding: 'UTF-8', bom: false, confidence: 1 };
    if (this.#valid) return { encoding: 'UTF-8', bom: false, confidence: 1 };
    // Damaged UTF-8: chance does not make many well-formed sequences in a single-byte encoding.
    if (this.#validSequences > 8 * this.#invalidBytes) {
      return { encoding: 'UTF-8', bom: false, confidence: 0.7 };
    }
    const page = chooseCodePage(Uint8Array.from(this.#words));
    const encoding = page.encoding === 'ISO-8859-1' && this.#c1 ? 'windows-1252' : page.encoding;
    return { encoding, bom: false, confidence: page.confidence };
  }

  #countNuls(bytes: Uint8Array): void {
    this.#wideBytes = bytes.length;
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
      if (at % 2 === 0) this.#evenNuls += 1;
      else this.#oddNuls += 1;
    }
  }

  /** Counts well-formed and stray multi-byte sequences, and C1 bytes. */
  #count(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) continue;
      if (byte < 0xa0) this.#c1 = true;
      const length = sequenceLength(bytes, at);
      if (length > 0) {
        this.#validSequences += 1;
        for (let next = at + 1; next < at + length; next++) {
          if ((bytes[next] ?? 0) < 0xa0) this.#c1 = true;
        }
        at += length - 1;
      } else this.#invalidBytes += 1;
    }
  }

  #sample(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.#words.length < maxWordBytes; at++) {
      if ((bytes[at] ?? 0) < 0x80) continue;
      const sequence = sequenceLength(bytes, at);
      // Well-formed UTF-8 in a file that is none was pasted there and says nothing of the rest.
      if (sequence >= 3) {
        at += sequence - 1;
        continue;
      }
      let start = at;
      while (start > 0 && at - start < 12 && isWordByte(bytes[start - 1] ?? 0)) start--;
      let end = at + 1;
      while (end < bytes.length && end - at < 24 && isWordByte(bytes[end] ?? 0)) end++;
      for (let next = start; next < end; next++) this.#words.push(bytes[next] ?? 0);
      this.#words.push(10);
      at = end - 1;
    }
  }
}

const maxWordBytes = 1 << 16;

/** Bytes of the well-formed UTF-8 character above 0x7F that begins here; 0 if none does. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (byte < 0xc2 || byte > 0xf4 || !isContinuation(second)) return 0;
  if (byte < 0xe0) return 2;
  if (!isContinuation(bytes[at + 2] ?? 0)) return 0;
  // Neither longer than need be, nor half of a surrogate pair, nor beyond U+10FFFF.
  if (byte < 0xf0) {
    return (byte === 0xe0 && second < 0xa0) || (byte === 0xed && second > 0x9f) ? 0 : 3;
  }
  const isBeyond = (byte === 0xf0 && second < 0x90) || (byte === 0xf4 && second > 0x8f);
  return isBeyond || !isContinuation(bytes[at + 3] ?? 0) ? 0 : 4;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function isWordByte(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** How many bytes at the end belong to a character that is not complete yet. */
function cutLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

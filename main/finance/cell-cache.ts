const slots = 1 << 11;
const maxBytes = 32;

/**
 * What cells mean, by their bytes, so that a value that occurs in many rows is interpreted once.
 * A fixed number of slots; a newer cell takes an older one's place.
 */
export class CellCache<T> {
  readonly #interpret: (text: string) => T;
  readonly #bytes = new Uint8Array(slots * maxBytes);
  readonly #lengths = new Int8Array(slots).fill(-1);
  readonly #meanings: T[] = [];

  constructor(interpret: (text: string) => T) {
    this.#interpret = interpret;
  }

  /** What the bytes from `start` to `end` mean. */
  get(bytes: Uint8Array, start: number, end: number): T {
    const length = end - start;
    if (length > maxBytes) return this.#interpret(textOf(bytes, start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x0100_0193);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const from = slot * maxBytes;
    let isKnown = this.#lengths[slot] === length;
    for (let at = 0; isKnown && at < length; at++) {
      isKnown = this.#bytes[from + at] === bytes[start + at];
    }
    if (isKnown) return this.#meanings[slot] as T;
    const meaning = this.#interpret(textOf(bytes, start, end));
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#lengths[slot] = length;
    this.#meanings[slot] = meaning;
    return meaning;
  }
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

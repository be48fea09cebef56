import { createReadStream } from 'node:fs';
import { pipeline as connect } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { RowLayout, SpooledPart } from '../contract/push.ts';
import { chunkBytes } from './read-source.ts';
import { type RowEnd, RowEnds } from './row-ends.ts';

/** The text of a spooled file, out of its compression. */
export function readSpooled({ path, compressed }: SpooledPart): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  if (!compressed) return file;
  // What goes wrong reaches the reader of the last stream; there is nothing to add here.
  return connect(file, createGunzip({ chunkSize: chunkBytes }), () => {});
}

/** Bytes of that text. */
export async function countBytes(part: SpooledPart): Promise<number> {
  let bytes = 0;
  for await (const chunk of readSpooled(part)) bytes += chunk.length;
  return bytes;
}

/**
 * Cuts a text between rows into parts of about `budget` bytes. Each is complete: what stands up to
 * the header, and the header itself, is repeated.
 */
export class RowCutter {
  readonly #pieces: AsyncIterator<Buffer>;
  readonly #layout: RowLayout;
  readonly #budget: number;
  readonly #ends: RowEnds;
  #header: Buffer[] | null = null;
  #piece: Buffer | null = null;
  #at = 0;
  #rows = 0;

  constructor(text: AsyncIterable<Buffer>, layout: RowLayout, budget: number) {
    this.#pieces = text[Symbol.asyncIterator]();
    this.#layout = layout;
    this.#budget = budget;
    this.#ends = new RowEnds(layout);
  }

  /** Whether there is another part; asked before each. */
  async hasNext(): Promise<boolean> {
    if (this.#header === null) {
      await this.#advance();
      this.#header = await this.#readHeader();
    }
    return this.#piece !== null;
  }

  /** The bytes of the next part, to be read to their end. */
  async *nextPart(): AsyncGenerator<Buffer> {
    const header = this.#header ?? [];
    yield* header;
    let written = header.reduce((sum, { length }) => sum + length, 0);
    this.#rows = 0;
    for (let full = false; this.#piece && !full; ) {
      const start = this.#at;
      const taken = await this.#take(({ end, blank }) => {
        if (!blank) this.#rows += 1;
        full = written + end - start >= this.#budget;
        return full;
      });
      written += taken.length;
      yield taken;
    }
    const last = this.#piece ? null : this.#ends.finish();
    if (last && !last.blank) this.#rows += 1;
  }

  /** Data rows of the part that was read last. */
  get rows(): number {
    return this.#rows;
  }

  /** Closes the text, read to its end or not. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #readHeader(): Promise<Buffer[]> {
    const header: Buffer[] = [];
    const { headerLine } = this.#layout;
    for (let whole = headerLine === null; this.#piece && !whole; ) {
      header.push(
        await this.#take(({ line }) => {
          whole = line >= (headerLine ?? 0);
          return whole;
        }),
      );
    }
    return header;
  }

  async #take(stopAt: (row: RowEnd) => boolean): Promise<Buffer> {
    const piece = this.#piece ?? Buffer.alloc(0);
    const start = this.#at;
    this.#at = this.#ends.read(piece, start, stopAt);
    const taken = piece.subarray(start, this.#at);
    if (this.#at === piece.length) await this.#advance();
    return taken;
  }

  async #advance(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    this.#piece = done ? null : value;
    this.#at = 0;
  }
}

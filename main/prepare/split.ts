import type { RowLayout } from '../contract/push.ts';
import { type Cuts, findCuts } from './cuts.ts';

/** How full a part is, as far as that is known while much of it is still being compressed. */
export class Fill {
  #given = 0;
  #packed = 0;
  #written = 0;

  /** So many bytes are on their way into the part. */
  give(bytes: number): void {
    this.#given += bytes;
  }

  /** Of these, `bytes` have come to `written`. */
  pack(bytes: number, written: number): void {
    this.#packed += bytes;
    this.#written += written;
  }

  /** Most bytes that the part can come to: deflate makes noise longer by less than this. */
  get most(): number {
    return this.#written + Math.ceil((this.#given - this.#packed) * 1.001) + 1_024;
  }
}

/** Pieces are this much smaller than a part may be, at least. */
const piecesInPart = 32;

/** Cuts a text that comes in pieces into as few parts as will fit, each complete. */
export class Parts {
  readonly #pieces: AsyncGenerator<Buffer>;
  readonly #maxBytes: number;
  readonly #pieceBytes: number;
  readonly #cuts: Cuts;
  /** What the next part begins with; `null` when the text has ended. */
  #next: Buffer | null = Buffer.alloc(0);
  /** Most bytes from one cut to the next so far. */
  #longest = 0;
  #sinceCut = 0;
  #rowsBefore = 0;
  #rows = 0;

  /** Pieces of more than `pieceBytes` are taken in several. */
  constructor(
    text: AsyncIterable<Buffer>,
    layout: RowLayout,
    limits: { readonly maxBytes: number; readonly pieceBytes: number },
  ) {
    this.#maxBytes = limits.maxBytes;
    const small = Math.max(1, Math.floor(limits.maxBytes / piecesInPart));
    this.#pieceBytes = Math.min(limits.pieceBytes, small);
    this.#pieces = inPieces(text, this.#pieceBytes);
    this.#cuts = findCuts(layout);
  }

  /** Whether there is another part; asked before each. */
  get hasNext(): boolean {
    return this.#next !== null;
  }

  /** Data rows of the part that was read last. */
  get rows(): number {
    return this.#rows - this.#rowsBefore;
  }

  /** The bytes of the next part, to be read to their end. `fill` says how full it is. */
  async *nextPart(fill: Fill): AsyncGenerator<Buffer> {
    this.#rowsBefore = this.#rows;
    const first = this.#next ?? Buffer.alloc(0);
    this.#next = null;
    yield* given(first, fill);
    for (;;) {
      const { value: piece, done } = await this.#pieces.next();
      if (done) break;
      const cut = this.#cuts.read(piece);
      this.#measure(piece.length, cut?.next ?? null);
      if (cut && fill.most + piece.length > this.#budget) {
        yield* given(Buffer.concat([piece.subarray(0, cut.end), this.#cuts.tail]), fill);
        this.#rows = cut.rows;
        this.#next = Buffer.concat([this.#cuts.head, piece.subarray(cut.next)]);
        return;
      }
      yield* given(piece, fill);
    }
    this.#rows = this.#cuts.finish();
  }

  /** Closes the text, read to its end or not. */
  async close(): Promise<void> {
    await this.#pieces.return(undefined);
  }

  /** Beyond this a part is ended at the next chance, which comes before it is full. */
  get #budget(): number {
    return this.#maxBytes - 2 * Math.max(this.#pieceBytes, this.#longest);
  }

  #measure(bytes: number, next: number | null): void {
    this.#sinceCut += next ?? bytes;
    this.#longest = Math.max(this.#longest, this.#sinceCut);
    if (next !== null) this.#sinceCut = bytes - next;
  }
}

function* given(piece: Buffer, fill: Fill): Generator<Buffer> {
  if (piece.length === 0) return;
  fill.give(piece.length);
  yield piece;
}

async function* inPieces(text: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    for (let at = 0; at < piece.length; at += bytes) yield piece.subarray(at, at + bytes);
  }
}

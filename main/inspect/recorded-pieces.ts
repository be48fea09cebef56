/** Most that is kept in memory of what is made piece by piece. Bytes. */
const mostKept = 1 << 26;

/** Keeps what is made piece by piece, if it is not too much, so that it is made but once. */
export class RecordedPieces {
  #pieces: Buffer[] = [];
  #bytes = 0;
  #isWhole = false;
  readonly #most: number;

  constructor(most = mostKept) {
    this.#most = most;
  }

  /** Whether all of it is kept. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Hands the pieces on and keeps them. */
  async *record(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      this.#bytes += piece.length;
      if (this.#bytes <= this.#most) this.#pieces.push(piece);
      else this.#pieces = [];
      yield piece;
    }
    this.#isWhole = this.#bytes <= this.#most;
  }

  /** The same pieces again; `onShare` is told how much of them has been given, 0 to 1. */
  async *replay(onShare: (share: number) => void): AsyncGenerator<Buffer> {
    let given = 0;
    for (const piece of this.#pieces) {
      given += piece.length;
      onShare(given / this.#bytes);
      yield piece;
    }
    onShare(1);
  }
}

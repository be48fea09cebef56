import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Read back at a time. Bytes. */
const pieceBytes = 1 << 18;

/**
 * Keeps what is made piece by piece in a file without a name, so that it is made but once and
 * memory does not grow with it. Where there is no room for that it is only handed on.
 */
export class RecordedPieces {
  readonly #folder: string;
  /** Descriptor; `null`: nothing is kept. */
  #file: number | null = null;
  #bytes = 0;
  #isWhole = false;

  /** `folder` is one for temporary files. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether all of it is kept. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Hands the pieces on and keeps them. */
  async *record(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    this.#open();
    for await (const piece of pieces) {
      this.#keep(piece);
      yield piece;
    }
    this.#isWhole = this.#file !== null;
  }

  /** The same bytes again; `onShare` is told how much of them has been given, 0 to 1. */
  async *replay(onShare: (share: number) => void): AsyncGenerator<Buffer> {
    if (this.#file === null) return;
    const piece = Buffer.alloc(pieceBytes);
    for (let given = 0; given < this.#bytes; ) {
      const length = readSync(this.#file, piece, 0, piece.length, given);
      if (length === 0) break;
      given += length;
      onShare(given / this.#bytes);
      yield piece.subarray(0, length);
    }
    onShare(1);
  }

  /** Gives the room back; nothing is kept any more. */
  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    this.#isWhole = false;
  }

  #open(): void {
    const path = join(this.#folder, `kindling-${randomUUID()}`);
    try {
      this.#file = openSync(path, 'wx+', 0o600);
      // At once: whatever becomes of the process, nothing of a ledger is left behind.
      unlinkSync(path);
    } catch {
      // No room, or none that may be written to. A name that stays is that of an empty file.
      this.close();
    }
  }

  #keep(piece: Buffer): void {
    if (this.#file === null) return;
    try {
      for (let at = 0; at < piece.length; ) {
        at += writeSync(this.#file, piece, at, piece.length - at, this.#bytes + at);
      }
      this.#bytes += piece.length;
    } catch {
      this.close();
    }
  }
}

import { KindlingError } from '../contract/errors.ts';
import type { ByteSource } from './byte-source.ts';

/** A piece of a source: which of the two memories it is in, and how many bytes of that it takes. */
export interface PieceRead {
  readonly piece: 0 | 1;
  readonly length: number;
}

/**
 * Reads a source through in pieces: one is read while whoever asks works on the one before. The
 * last one has no bytes. Fails with `cancelled`. Once this has ended, nothing is written to the
 * memories any more.
 */
export async function* readAhead(
  source: ByteSource,
  memories: readonly [Uint8Array, Uint8Array],
  signal: AbortSignal,
): AsyncGenerator<PieceRead, void, undefined> {
  let piece: 0 | 1 = 0;
  let reading = source.read(memories[piece]);
  try {
    for (;;) {
      const length = await reading;
      if (signal.aborted) throw new KindlingError('cancelled');
      const next: 0 | 1 = piece === 0 ? 1 : 0;
      if (length > 0) reading = source.read(memories[next]);
      // Awaited in the next round, or at the end once reading is given up.
      reading.catch(() => {});
      yield { piece, length };
      if (length === 0) return;
      piece = next;
    }
  } finally {
    await reading.catch(() => {});
  }
}

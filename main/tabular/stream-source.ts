import type { Readable } from 'node:stream';
import { ArchiveBombError, isBomb } from './archive-bomb.ts';
import type { ByteSource } from './byte-source.ts';

/** Thrown when an archive cannot be unpacked. */
export class DamagedArchiveError extends Error {}

/**
 * Reads what a stream unpacks; `consumed` tells the packed bytes used up. Fails with
 * `ArchiveBombError` or `DamagedArchiveError`.
 */
export function readStream(
  open: () => Readable | Promise<Readable>,
  consumed: () => number,
): ByteSource {
  let pieces: AsyncIterator<Uint8Array> | undefined;
  let rest: Uint8Array = new Uint8Array(0);
  let unpacked = 0;
  const next = async () => {
    try {
      pieces ??= (await open())[Symbol.asyncIterator]();
      return await pieces.next();
    } catch (error) {
      if (error instanceof ArchiveBombError) throw error;
      throw new DamagedArchiveError('The archive is damaged', { cause: error });
    }
  };
  return {
    get consumed() {
      return consumed();
    },
    async read(target) {
      let filled = 0;
      while (filled < target.length) {
        if (rest.length === 0) {
          const piece = await next();
          if (piece.done) break;
          rest = piece.value;
          unpacked += rest.length;
          if (isBomb(unpacked, consumed())) throw new ArchiveBombError('Unpacks to too much');
        }
        const taken = rest.subarray(0, target.length - filled);
        target.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
      }
      return filled;
    },
    async close() {
      await pieces?.return?.();
    },
  };
}

import type { Readable } from 'node:stream';
import { ArchiveBombError, isBomb } from './archive-bomb.ts';
import type { ByteSource } from './byte-source.ts';
import { readPieces } from './pieces-source.ts';

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
  return readPieces(unpackedPieces(open, consumed), consumed);
}

/** Opens the stream when the first piece is wanted. */
async function* unpackedPieces(
  open: () => Readable | Promise<Readable>,
  consumed: () => number,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  try {
    for await (const piece of (await open()) as AsyncIterable<Uint8Array>) {
      unpacked += piece.length;
      if (isBomb(unpacked, consumed())) throw new ArchiveBombError('Unpacks to too much');
      yield piece;
    }
  } catch (error) {
    if (error instanceof ArchiveBombError) throw error;
    throw new DamagedArchiveError('The archive is damaged', { cause: error });
  }
}

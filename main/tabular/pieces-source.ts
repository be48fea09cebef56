import type { ByteSource } from './byte-source.ts';

/** Reads bytes that are made piece by piece; `consumed` tells how much of the file they have cost. */
export function readPieces(pieces: AsyncGenerator<Uint8Array>, consumed: () => number): ByteSource {
  let rest: Uint8Array = new Uint8Array(0);
  return {
    get consumed() {
      return consumed();
    },
    async read(target) {
      let filled = 0;
      while (filled < target.length) {
        if (rest.length === 0) {
          const piece = await pieces.next();
          if (piece.done) break;
          rest = piece.value;
        }
        const taken = rest.subarray(0, target.length - filled);
        target.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
      }
      return filled;
    },
    async close() {
      await pieces.return(undefined);
    },
  };
}

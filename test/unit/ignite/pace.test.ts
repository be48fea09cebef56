import { describe, expect, it } from 'vitest';
import { largestChunk, nextChunkBytes } from '../../../main/ignite/pace.ts';

/** What the chunks come to where a line takes so many bytes a second. */
function settledAt(bytesPerSecond: number): number {
  let bytes = largestChunk;
  for (let n = 0; n < 20; n++) bytes = nextChunkBytes(bytes, (bytes / bytesPerSecond) * 1000);
  return bytes;
}

describe('the size of a chunk', () => {
  it('is the largest where the network is fast', () => {
    expect(settledAt(100_000_000)).toBe(largestChunk);
  });

  it.each([20_000, 100_000, 1_000_000, 5_000_000])(
    'lets somebody at %i bytes a second see that it moves',
    (bytesPerSecond) => {
      expect(settledAt(bytesPerSecond) / bytesPerSecond).toBeLessThan(4);
    },
  );

  it('grows again when the network has recovered', () => {
    let bytes = nextChunkBytes(nextChunkBytes(largestChunk, 5_000), 5_000);
    for (let n = 0; n < 3; n++) bytes = nextChunkBytes(bytes, 1);
    expect(bytes).toBe(largestChunk);
  });
});

/** Measured: larger chunks gain nothing, smaller ones cost up to two thirds of the speed. Bytes */
export const largestChunk = 1 << 20;

/** Even the slowest line takes so much often enough for a person to see that it moves. Bytes */
const smallestChunk = 1 << 16;

const briefMs = 100;
const longMs = 400;

/**
 * How large the next chunk should be, in bytes, after the network took `tookMs` for one of
 * `bytes`: large where it is fast, small where progress would otherwise show only now and then.
 */
export function nextChunkBytes(bytes: number, tookMs: number): number {
  if (tookMs > longMs) return Math.max(smallestChunk, bytes / 2);
  return tookMs < briefMs ? Math.min(largestChunk, bytes * 2) : bytes;
}

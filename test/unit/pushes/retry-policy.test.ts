import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryPolicy, waitBefore } from '../../../main/pushes/retry-policy.ts';

const most = () => 1;
const least = () => 0;

describe('the wait before the next try', () => {
  it('doubles from two seconds to two minutes at most', () => {
    const waits = [1, 2, 3, 7, 50].map((tries) => waitBefore(tries, undefined, most, retryPolicy));
    expect(waits).toEqual([2_000, 4_000, 8_000, 120_000, 120_000]);
  });

  it('can be anything below that', () => {
    expect(waitBefore(3, undefined, least, retryPolicy)).toBe(0);
  });

  it('is never shorter than what the server asks, up to a quarter of an hour', () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.nat(10_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, asked, random) => {
          const wait = waitBefore(tries + 1, asked, () => random, retryPolicy);
          expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 900_000));
        },
      ),
      { seed: 7 },
    );
  });
});

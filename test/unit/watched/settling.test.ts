import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeenFile, type Settling, settle } from '../../../main/watched/settling.ts';

const stillMs = 10;
const file = (bytes: number, modifiedAt = 1): SeenFile => ({ name: 'a.csv', bytes, modifiedAt });

/** What is complete after each of these looks, which are `everyMs` apart. */
function looks(everyMs: number, ...seen: readonly (readonly SeenFile[])[]): number[] {
  let settling: readonly Settling[] = [];
  return seen.map((files, at) => {
    const settled = settle(settling, files, { now: at * everyMs, stillMs });
    ({ settling } = settled);
    return settled.complete.length;
  });
}

describe('a file is complete', () => {
  it('once it has stood still for long enough', () => {
    expect(looks(5, [file(1)], [file(1)], [file(1)])).toEqual([0, 0, 1]);
  });

  it('not while it grows', () => {
    expect(looks(10, [file(1)], [file(2)], [file(2)])).toEqual([0, 0, 1]);
  });

  it('not while it is written anew at the same size', () => {
    expect(looks(10, [file(1, 1)], [file(1, 2)], [file(1, 2)])).toEqual([0, 0, 1]);
  });

  it('not while there is nothing in it', () => {
    expect(looks(10, [file(0)], [file(0)], [file(0)])).toEqual([0, 0, 0]);
  });

  it('and begins anew when it was away', () => {
    expect(looks(10, [file(1)], [], [file(1)], [file(1)])).toEqual([0, 0, 0, 1]);
  });
});

it('no file is complete that changed within that time', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 12 }), (all, everyMs) => {
      const complete = looks(everyMs, ...all.map((bytes) => [file(bytes)]));
      for (const [at, count] of complete.entries()) {
        const before = Math.ceil(stillMs / everyMs);
        const same = all.slice(Math.max(0, at - before), at + 1).every((one) => one === all[at]);
        expect(count).toBe(at >= before && same ? 1 : 0);
      }
    }),
    { seed: 11 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeaseWatch, renewEveryMs } from '../../../main/pushes/lease-watch.ts';
import { nameOf, thisProcess } from '../../../main/pushes/owner.ts';

/** Another one in this very process: it lives, so that only watching can tell. */
const another = nameOf(thisProcess());
const claim = (renewals: number) => ({ id: 'p1', owner: another, renewals });

function aWatch() {
  let now = 0;
  const watch = new LeaseWatch({ now: () => now, after: () => () => {} });
  return {
    watch,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** How long computers are away. ms */
const sleep = fc.integer({ min: 0, max: 100_000_000 });

describe('a claim of another process', () => {
  it('is not free at first sight, however old it may be', () => {
    expect(aWatch().watch.isFree(claim(7))).toBe(false);
  });

  it('is free when its owner has let go of it', () => {
    expect(aWatch().watch.isFree({ ...claim(7), owner: null })).toBe(true);
  });

  it('is never free while it is renewed now and then, whatever sleep lies between', () => {
    // Each round the watcher looks up to twice before the other one comes to renew.
    const rounds = fc.array(fc.record({ sleep, looks: fc.integer({ min: 1, max: 2 }) }));
    fc.assert(
      fc.property(rounds, (nights) => {
        const { watch, pass } = aWatch();
        const free = nights.flatMap((night, renewals) =>
          Array.from({ length: night.looks }, () => {
            pass(night.sleep + renewEveryMs);
            return watch.isFree(claim(renewals));
          }),
        );
        expect(free).not.toContain(true);
      }),
    );
  });

  it('is free soon when it is not renewed any more, whatever was before', () => {
    fc.assert(
      fc.property(fc.array(sleep), (nights) => {
        const { watch, pass } = aWatch();
        for (const [renewals, night] of nights.entries()) {
          pass(night);
          watch.isFree(claim(renewals));
        }
        let looks = 1;
        while (!watch.isFree(claim(-1))) {
          pass(renewEveryMs);
          looks += 1;
        }
        expect(looks * renewEveryMs).toBeLessThanOrEqual(30_000);
      }),
    );
  });
});

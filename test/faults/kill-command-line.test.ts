import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aScene, isHonest } from './processes.ts';
import { seeded } from './seeded.ts';

type Scene = Awaited<ReturnType<typeof aScene>>;

/** Pushes a file and kills the command line within about as long as a push takes; tells whether. */
async function killAtRandom(scene: Scene, index: number, random: () => number, pushMs: number) {
  const { child, ended } = scene.startPush(index);
  // A moment to choose, not something to wait for: at whatever it hits, the outcome must be right.
  // Starting takes most of the time, and nothing can go wrong in the first of it.
  await Promise.race([setTimeout((0.25 + 0.65 * random()) * pushMs), ended]);
  child.kill('SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL';
}

/** Pushes a file and lets it end; gives how long that took. ms */
async function timePush(scene: Scene, index: number): Promise<number> {
  await scene.addFile(index);
  const began = performance.now();
  expect((await scene.startPush(index).ended).code).toBe(0);
  return performance.now() - began;
}

/** Pushes after which it is measured anew how long one takes: the computer has other work too. */
const measureAfter = 10;

describe('the command line killed at any moment, again and again', () => {
  const seen = new Set<string>();

  it.each([3, 4])(
    'leaves every file once in Ignite, or unconfirmed, or failed (seed %i)',
    async (seed) => {
      const kills = 50;
      const random = seeded(seed);
      const scene = await aScene({ files: 3 * kills, rows: 15_000 });
      let pushMs = await timePush(scene, 0);

      let killed = 0;
      for (let index = 1; killed < kills; index++) {
        if (index % measureAfter === 0) {
          pushMs = await timePush(scene, index);
          continue;
        }
        await scene.addFile(index);
        if (await killAtRandom(scene, index, random, pushMs)) killed += 1;
        // A scheduler does not know what happened: it does the same once more.
        if (
          killed < kills &&
          random() < 0.3 &&
          (await killAtRandom(scene, index, random, pushMs))
        ) {
          killed += 1;
        }
      }
      // The next one finds what they left, and says of each what is known.
      const { code, out } = await scene.startPush(0).ended;
      expect([code, JSON.parse(out).error.code]).toEqual([8, 'already-pushed']);

      const outcome = await scene.outcome();
      expect(outcome.filter((each) => !isHonest(each))).toEqual([]);
      for (const { states } of outcome) for (const state of states) seen.add(state);
      expect(scene.spool()).toEqual([]);
    },
  );

  it('was hit at moments of every kind by all of that', () => {
    expect([...seen]).toEqual(expect.arrayContaining(['failed', 'pushed']));
  });

  it('sends in the end, when it is let, whatever was not sent', async () => {
    const random = seeded(5);
    const files = 10;
    const scene = await aScene({ files, rows: 15_000 });
    const codes: (number | null)[] = [];
    for (let index = 0; index < files; index++) {
      await scene.addFile(index);
      await killAtRandom(scene, index, random, 700);
      codes.push((await scene.startPush(index).ended).code);
    }
    const outcome = await scene.outcome();
    expect(outcome.filter((each) => !isHonest(each))).toEqual([]);
    // Sent now; sent before; or perhaps sent before, which only a person can find out.
    expect(codes.filter((code) => ![0, 8, 6].includes(code ?? -1))).toEqual([]);
    expect(codes.filter((code) => code !== 6)).toHaveLength(
      outcome.filter(({ isWhole, states }) => isWhole && states.includes('pushed')).length,
    );
  });
});

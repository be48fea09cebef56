import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aScene, buildRunner, end, isHonest } from './processes.ts';

let runner: Awaited<ReturnType<typeof buildRunner>>;
beforeAll(async () => {
  runner = await buildRunner();
});
afterAll(() => runner.remove());

/** The same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About as long as the runner works on a file once it is up. ms */
const workMs = 120;

async function killAtRandom(child: ChildProcess, random: () => number): Promise<boolean> {
  const ended = end(child);
  await Promise.race([child.stdout && once(child.stdout, 'data'), ended]);
  // A moment to choose, not something to wait for: at whatever it hits, the outcome must be right.
  await Promise.race([setTimeout(random() * workMs), ended]);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

describe('Kindling killed at any moment, again and again', () => {
  it.each([1, 2])('loses nothing and sends nothing twice (seed %i)', async (seed) => {
    const kills = 100;
    const random = seeded(seed);
    const scene = await aScene(runner.path, 4 * kills);
    let killed = 0;
    for (let start = 0; killed < kills; start++) {
      await scene.addFile(start, 15_000);
      if (await killAtRandom(scene.start(), random)) killed += 1;
    }
    expect(await end(scene.start())).toBe(0);
    const outcome = await scene.outcome();
    expect(outcome.filter((each) => !isHonest(each))).toEqual([]);
    expect(scene.spool()).toEqual([]);
  });
});

describe('several Kindlings at once on one profile', () => {
  it('send each file once, whoever takes over what one left behind', async () => {
    const files = 12;
    const scene = await aScene(runner.path, files);
    for (let index = 0; index < files; index++) await scene.addFile(index, 40_000);
    await killAtRandom(scene.start(), () => 1);
    const codes = await Promise.all([1, 2, 3, 4].map(() => end(scene.start())));
    expect(codes).toEqual([0, 0, 0, 0]);
    const outcome = await scene.outcome();
    expect(outcome.filter((each) => !isHonest(each))).toEqual([]);
  });
});

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aScene, buildRunner, end, isHonest } from './processes.ts';
import { seeded } from './seeded.ts';

let runner: Awaited<ReturnType<typeof buildRunner>>;
beforeAll(async () => {
  runner = await buildRunner();
});
afterAll(() => runner.remove());

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
  it.each([
    ['whole files', 1, 60, {}, []],
    // What is missing of one that is unconfirmed can still be sent when a person has decided.
    ['files in three parts', 2, 40, { partBytes: 80_000 }, ['unconfirmed']],
  ])('loses nothing of %s and sends nothing twice', async (_, seed, kills, parts, kept) => {
    const random = seeded(seed);
    const scene = await aScene({ runner: runner.path, files: 4 * kills, rows: 15_000, ...parts });
    let killed = 0;
    for (let start = 0; killed < kills; start++) {
      await scene.addFile(start);
      if (await killAtRandom(scene.startRunner(), random)) killed += 1;
    }
    expect(await end(scene.startRunner())).toBe(0);
    const outcome = await scene.outcome();
    expect(outcome.filter((each) => !isHonest(each))).toEqual([]);
    // Where a person could go on, nothing has failed: what was not sent then was sent later.
    expect(outcome.filter(({ states }) => states.length !== 1 || states[0] === 'failed')).toEqual(
      [],
    );
    expect(scene.spool().filter((state) => !kept.some((each) => each === state))).toEqual([]);
  });
});

describe('several Kindlings at once on one profile', () => {
  it('send each file once, whoever takes over what one left behind', async () => {
    const files = 12;
    const scene = await aScene({ runner: runner.path, files, rows: 40_000 });
    for (let index = 0; index < files; index++) await scene.addFile(index);
    await killAtRandom(scene.startRunner(), () => 1);
    const codes = await Promise.all([1, 2, 3, 4].map(() => end(scene.startRunner())));
    expect(codes).toEqual([0, 0, 0, 0]);
    const outcome = await scene.outcome();
    expect(outcome.filter((each) => !isHonest(each))).toEqual([]);
  });
});

import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Sender } from '../../main/pushes/push-order.ts';
import { aClient, aClock, aQueue, aSandbox } from '../integration/pushes/a-queue.ts';

const second = 1_000;
const day = 86_400_000;

/** A wall clock that can be set. */
function aWallClock() {
  let at = Date.now();
  return {
    now: () => at,
    jump(ms: number) {
      at += ms;
    },
  };
}

/**
 * Two Kindlings on one profile, each with its own clocks. The first is in the middle of sending,
 * before the hand-over, until the test lets it go on.
 */
async function twoKindlings() {
  const sandbox = await aSandbox();
  const client = aClient(sandbox.address);
  const wall = aWallClock();
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const slow: Sender = {
    async pushPart(push, hooks) {
      begin();
      await held;
      return client.pushPart(push, hooks);
    },
  };
  const clock = aClock();
  const first = await aQueue(sandbox.address, { clock, now: wall.now, sender: () => slow });
  const { id } = await first.push();
  await begun;

  // Nothing that closes with the test must wait for it.
  onTestFinished(() => goOn());

  const otherClock = aClock();
  const other = await aQueue(sandbox.address, {
    clock: otherClock,
    now: wall.now,
    folder: first.folder,
  });
  other.queue.recover();
  return {
    sandbox,
    wall,
    id,
    first: { ...first, clock },
    other: { ...other, clock: otherClock },
    goOn,
    /** Lets time pass for both, the other one always a little ahead. */
    pass(ms: number) {
      for (let passed = 0; passed < ms; passed += 5 * second) {
        otherClock.advance(5 * second);
        clock.advance(5 * second);
      }
    },
    /** Who works on the push, as the record has it. */
    owner: () => other.records.unfinished().find((push) => push.id === id)?.owner,
  };
}
type Scene = Awaited<ReturnType<typeof twoKindlings>>;

async function expectFirstFinishes({ first, id, goOn, sandbox }: Scene) {
  goOn();
  await first.queue.whenIdle();
  expect(first.records.get(id)?.state).toBe('pushed');
  expect(await sandbox.imports()).toHaveLength(1);
}

describe('a push that one Kindling works on stays its own', () => {
  it.each([
    ['jumps a day ahead', day],
    ['jumps a day back', -day],
  ])('when the clock %s', async (_, jump) => {
    const scene = await twoKindlings();
    const owner = scene.owner();
    scene.pass(12 * second);
    scene.wall.jump(jump);
    scene.pass(120 * second);
    expect(scene.owner()).toBe(owner);
    await expectFirstFinishes(scene);
  });

  it.each([
    ['stood still meanwhile', 0],
    ['went on meanwhile', day],
  ])('when the computer slept for a day and its monotonic clock %s', async (_, passed) => {
    const scene = await twoKindlings();
    const owner = scene.owner();
    for (let night = 0; night < 10; night++) {
      scene.pass(10 * second);
      scene.wall.jump(day);
      // The other one is the first to come to: it looks before the first has said anything.
      scene.other.clock.advance(passed);
      scene.other.queue.woke();
      scene.other.clock.advance(5 * second);
      scene.first.clock.advance(passed);
      scene.first.queue.woke();
    }
    expect(scene.owner()).toBe(owner);
    await expectFirstFinishes(scene);
  });
});

describe('a push that a Kindling left without a word', () => {
  it.each([
    ['was right', 0],
    ['jumped a day back behind that', -day],
    ['jumped a day ahead behind that', day],
  ])('is taken over soon, when the clock %s', async (_, jump) => {
    const { other, wall, owner, id } = await twoKindlings();
    const before = owner();
    wall.jump(jump);
    // The first gets no more time: it hangs, and will never speak again.
    for (let looks = 0; looks < 6; looks++) other.clock.advance(5 * second);
    expect(owner()).not.toBe(before);
    other.queue.resume();
    await other.reached(id, 'pushed');
  });

  it('is sent once, even if that one comes to itself again', async () => {
    const { other, first, id, goOn, sandbox } = await twoKindlings();
    for (let looks = 0; looks < 6; looks++) other.clock.advance(5 * second);
    other.queue.resume();
    await other.reached(id, 'pushed');
    goOn();
    await first.queue.whenIdle();
    await setImmediate();
    expect(await sandbox.imports()).toHaveLength(1);
    expect(first.records.get(id)?.state).toBe('pushed');
  });
});

describe('a wait before the next try', () => {
  it.each([
    ['ahead', day],
    ['back', -day],
  ])('takes no longer and no shorter when the clock jumps a day %s', async (_, jump) => {
    const wall = aWallClock();
    const clock = aClock();
    let tries = 0;
    const sender: Sender = {
      async pushPart() {
        tries += 1;
        return { kind: 'try-later', status: 429, code: 'busy', retryAfterMs: 60 * second };
      },
    };
    const { push, reached } = await aQueue('http://127.0.0.1:9', {
      clock,
      now: wall.now,
      random: () => 0,
      sender: () => sender,
    });
    const { id } = await push();
    await reached(id, 'waiting');
    wall.jump(jump);
    clock.advance(59 * second);
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(tries).toBe(1);
    clock.advance(2 * second);
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    expect(tries).toBe(2);
  });
});

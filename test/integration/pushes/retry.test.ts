import type { RequestListener } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aClient, aClock, aQueue, aServer } from './a-queue.ts';

const nowhere = 'http://127.0.0.1:9';

/** Answers one push after the other as told, the last answer for all that follow. */
function inTurn(...answers: readonly [number, Readonly<Record<string, string>>?][]) {
  let next = 0;
  const listener: RequestListener = (_, response) => {
    const [status, headers] = answers[Math.min(next++, answers.length - 1)] ?? [200];
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end('{}');
  };
  return { listener, count: () => next };
}

/** A queue whose waits end when the test moves its clock. */
async function aPatientQueue(address: string, change: Parameters<typeof aQueue>[1] = {}) {
  const clock = aClock();
  return { clock, ...(await aQueue(address, { clock, random: () => 0.5, ...change })) };
}

describe('what Ignite cannot have accepted', () => {
  it('waits, and the record says why and until when', async () => {
    const { push, reached, records } = await aPatientQueue(nowhere, { now: () => 1_000_000 });
    const { id } = await push();
    await reached(id, 'waiting');
    expect(records.get(id)?.events.at(-1)).toMatchObject({
      state: 'waiting',
      code: 'unreachable',
      continueAt: 1_001_000,
    });
  });

  it('is sent again when the wait is over, from the spool', async () => {
    const { listener, count } = inTurn([429], [200]);
    const { push, reached, clock, records } = await aPatientQueue(await aServer(listener));
    const { id } = await push();
    await reached(id, 'waiting');
    clock.advance(1_000);
    await reached(id, 'pushed');
    const states = records.get(id)?.events.map(({ state }) => state);
    expect([count(), states]).toEqual([
      2,
      ['queued', 'preparing', 'sending', 'waiting', 'sending', 'pushed'],
    ]);
  });

  it('is not sent again a moment earlier', async () => {
    const { listener, count } = inTurn([429]);
    const { push, reached, clock, queue } = await aPatientQueue(await aServer(listener));
    const { id } = await push();
    await reached(id, 'waiting');
    clock.advance(999);
    await queue.close();
    expect(count()).toBe(1);
  });

  it('waits as long as the server asks', async () => {
    const { listener } = inTurn([503, { 'retry-after': '120' }]);
    const now = () => 1_000_000;
    const { push, reached, records } = await aPatientQueue(await aServer(listener), { now });
    const { id } = await push();
    await reached(id, 'waiting');
    expect(records.get(id)?.events.at(-1)?.continueAt).toBe(1_121_000);
  });

  it('waits no longer than a quarter of an hour, whatever the server asks', async () => {
    const { listener } = inTurn([503, { 'retry-after': '86400' }]);
    const now = () => 1_000_000;
    const { push, reached, records } = await aPatientQueue(await aServer(listener), { now });
    const { id } = await push();
    await reached(id, 'waiting');
    expect(records.get(id)?.events.at(-1)?.continueAt).toBe(1_901_000);
  });

  it('fails after six tries, with what went wrong last', async () => {
    const { listener, count } = inTurn([429]);
    const { push, reached, clock, records, spool, queue } = await aPatientQueue(
      await aServer(listener),
    );
    const { id } = await push();
    for (let tries = 1; tries < 6; tries++) {
      await reached(id, 'waiting');
      clock.advance(200_000);
    }
    await reached(id, 'failed');
    await queue.whenIdle();
    const last = records.get(id)?.events.at(-1);
    expect([count(), last?.status, last?.code, spool()]).toEqual([6, 429, 'busy', []]);
  });

  it('is cancelled at once while it waits', async () => {
    const { push, reached, queue, records } = await aPatientQueue(nowhere);
    const { id } = await push();
    await reached(id, 'waiting');
    queue.cancel(id);
    expect(records.get(id)?.state).toBe('cancelled');
  });

  it('goes on at once when a person says so', async () => {
    const { listener } = inTurn([429], [200]);
    const { push, reached, queue, records } = await aPatientQueue(await aServer(listener));
    const { id } = await push();
    await reached(id, 'waiting');
    queue.tryNow(id);
    await reached(id, 'pushed');
    expect(records.get(id)?.state).toBe('pushed');
  });

  it('keeps its turn before later pushes to the same repository', async () => {
    const { listener, count } = inTurn([429]);
    const { push, reached, records } = await aPatientQueue(await aServer(listener));
    const first = await push();
    await reached(first.id, 'waiting');
    const second = await push('b.csv', 'A;B\n1;2\n');
    expect([records.get(second.id)?.state, count()]).toEqual(['queued', 1]);
  });
});

describe('a computer without a network', () => {
  it('uses up no tries, and goes on when the network is back', async () => {
    const { listener } = inTurn([200]);
    const address = { value: nowhere };
    const online = { value: false };
    const there = await aServer(listener);
    const { push, reached, clock, records } = await aPatientQueue(nowhere, {
      online: () => online.value,
      sender: () => aClient(address.value),
      retry: { maxTries: 1, firstWaitMs: 1, longestWaitMs: 1, longestAskedMs: 1 },
    });
    const { id } = await push();
    await reached(id, 'waiting');
    clock.advance(2_000);
    address.value = there;
    online.value = true;
    await setImmediate();
    clock.advance(2_000);
    await reached(id, 'pushed');
    const states = records.get(id)?.events.map(({ state }) => state);
    expect(states).toEqual(['queued', 'preparing', 'sending', 'waiting', 'sending', 'pushed']);
  });
});

describe('where nobody is there', () => {
  it('a push fails when it would have to wait longer than it may', async () => {
    const { listener, count } = inTurn([503, { 'retry-after': '3600' }]);
    const { push, queue, records } = await aPatientQueue(await aServer(listener), {
      whenTokenNeeded: 'fail',
      waitMs: 30_000,
    });
    const { id } = await push();
    await queue.whenIdle();
    expect([count(), records.get(id)?.state]).toEqual([1, 'failed']);
  });

  it('a push waits up to that', async () => {
    const { listener } = inTurn([429], [200]);
    const { push, queue, clock, reached, records } = await aPatientQueue(await aServer(listener), {
      whenTokenNeeded: 'fail',
      waitMs: 1_000,
    });
    const { id } = await push();
    await reached(id, 'waiting');
    clock.advance(1_000);
    await queue.whenIdle();
    expect(records.get(id)?.state).toBe('pushed');
  });
});

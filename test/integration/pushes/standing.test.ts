import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { QueueState } from '../../../main/contract/queue.ts';
import { aClient, aClock, aQueue, aSandbox, aServer, text } from './a-queue.ts';

const nowhere = 'http://127.0.0.1:9';
const other = text.replace('Kaffe;', 'Te;');

/** Follows what the queue tells of itself. */
function following() {
  const told: QueueState[] = [];
  let seen = () => {};
  return {
    told,
    onQueueChange: (state: QueueState) => {
      told.push(state);
      seen();
    },
    /** Resolves with the first state told that passes. */
    until: (passes: (state: QueueState) => boolean) =>
      new Promise<QueueState>((resolve) => {
        seen = () => {
          const found = told.find(passes);
          if (found) resolve(found);
        };
        seen();
      }),
  };
}

describe('what the queue tells', () => {
  it('of a push behind an unconfirmed one is which one that is', async () => {
    const broken = await aServer((request) => request.socket.destroy());
    const { onQueueChange, until } = following();
    const { push, queue } = await aQueue(broken, { onQueueChange });
    const first = await push('first.csv');
    await queue.whenIdle();
    const { id } = await push('second.csv', other);
    const state = await until(({ waits }) => waits[id]?.for === 'decision');
    expect(state.waits[id]).toEqual({
      for: 'decision',
      push: { id: first.id, fileName: 'first.csv', state: 'unconfirmed' },
    });
  });

  it('of a push that is held does not change each time that is looked at again', async () => {
    const broken = await aServer((request) => request.socket.destroy());
    const clock = aClock();
    const { onQueueChange, until, told } = following();
    const { push, queue } = await aQueue(broken, { onQueueChange, clock });
    await push('first.csv');
    await queue.whenIdle();
    const { id } = await push('second.csv', other);
    await until(({ waits }) => waits[id]?.for === 'decision');
    const before = told.length;
    clock.advance(2_000);
    await queue.whenIdle();
    await new Promise(setImmediate);
    expect(told).toHaveLength(before);
  });

  it('of a push that is tried again is when', async () => {
    const busy = await aServer((_, response) => response.writeHead(429).end());
    const { onQueueChange, until } = following();
    const now = () => 1_000_000;
    const { push } = await aQueue(busy, { onQueueChange, random: () => 0.5, clock: aClock(), now });
    const { id } = await push();
    const state = await until(({ waits }) => waits[id]?.for === 'next-try');
    expect(state.waits[id]).toEqual({ for: 'next-try', at: 1_001_000 });
  });

  it('of a refused token is that one is needed, until the push that needed it is gone', async () => {
    const sandbox = await aSandbox();
    const { onQueueChange, until } = following();
    const { push, queue } = await aQueue(sandbox.address, { onQueueChange, token: 'wrong' });
    const { id } = await push();
    const state = await until(({ tokenNeeded }) => tokenNeeded);
    expect(state.waits[id]).toEqual({ for: 'token' });
    queue.cancel(id);
    expect(queue.state.tokenNeeded).toBe(false);
  });

  it('of what another run left is that it waits for a person', async () => {
    const sandbox = await aSandbox();
    const first = await aQueue(sandbox.address);
    first.queue.pause();
    const { id } = await first.push();
    await first.queue.close();
    const { queue } = await aQueue(sandbox.address, { folder: first.folder });
    queue.recover();
    expect(queue.state).toMatchObject({
      paused: 'after-start',
      waits: { [id]: { for: 'resume' } },
    });
    queue.cancel(id);
    expect(queue.state.paused).toBeNull();
  });

  it('counts as under way only what goes on by itself', async () => {
    const broken = await aServer((request) => request.socket.destroy());
    const { push, queue } = await aQueue(broken);
    await push('first.csv');
    await queue.whenIdle();
    await push('second.csv', other);
    await queue.whenIdle();
    expect([Object.keys(queue.state.waits).length, queue.underWay]).toEqual([1, 0]);
  });
});

describe('a computer that wakes up', () => {
  it('tries at once what was due while it slept, though the monotonic clock stood still', async () => {
    const answers = [429, 200];
    const server = await aServer((_, response) => {
      response.writeHead(answers.shift() ?? 500, { 'content-type': 'application/json' }).end('{}');
    });
    const time = { now: 1_000_000 };
    const { push, reached, queue } = await aQueue(server, { clock: aClock(), now: () => time.now });
    const { id } = await push();
    await reached(id, 'waiting');
    time.now += 8 * 3_600_000;
    queue.woke();
    await reached(id, 'pushed');
  });

  it('does not try before Ignite wants it to', async () => {
    const answers = [429];
    const server = await aServer((_, response) => {
      response.writeHead(answers.shift() ?? 200, { 'retry-after': '600' }).end();
    });
    const time = { now: 1_000_000 };
    const { push, reached, queue, records } = await aQueue(server, {
      clock: aClock(),
      now: () => time.now,
    });
    const { id } = await push();
    await reached(id, 'waiting');
    time.now += 60_000;
    queue.woke();
    expect(records.get(id)?.state).toBe('waiting');
  });

  it('looks at once whether the network is there again', async () => {
    const address = { value: nowhere };
    const there = await aServer((_, response) => response.end('{}'));
    const online = { value: false };
    const { push, reached, queue } = await aQueue(nowhere, {
      clock: aClock(),
      online: () => online.value,
      sender: () => aClient(address.value),
    });
    const { id } = await push();
    await reached(id, 'waiting');
    expect(queue.state.waits[id]).toEqual({ for: 'network' });
    address.value = there;
    online.value = true;
    queue.woke();
    await reached(id, 'pushed');
  });
});

/** An Ignite that has read the whole push and keeps its answer. */
async function aSlowIgnite() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const received = new Promise<ServerResponse>((resolve) => {
    server.on('request', (request, response) => {
      request.resume().on('end', () => resolve(response));
    });
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

describe('closing while an answer is on its way', () => {
  it('waits a moment for it', async () => {
    const { address, received } = await aSlowIgnite();
    const { push, queue, records } = await aQueue(address, { answerGraceMs: 60_000 });
    const { id } = await push();
    const response = await received;
    const closed = queue.close();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    await closed;
    expect(records.get(id)?.state).toBe('pushed');
  });

  it('leaves the push unconfirmed if it does not come', async () => {
    const { address, received } = await aSlowIgnite();
    const { push, queue, records } = await aQueue(address, { answerGraceMs: 1 });
    const { id } = await push();
    await received;
    await queue.close();
    expect(records.get(id)?.state).toBe('unconfirmed');
  });
});

import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PushOutcome } from '../../../main/contract/push.ts';
import type { Sender } from '../../../main/pushes/push-order.ts';
import { aQueue, aSandbox, repository, text } from './a-queue.ts';

/** An Ignite that answers each push with the next outcome, and keeps the names of what arrived. */
function anIgnite(...outcomes: PushOutcome['kind'][]) {
  const arrived: string[] = [];
  const sender: Sender = {
    async pushPart({ part }, { beforeHandOver }) {
      const kind = outcomes.shift() ?? 'pushed';
      if (kind === 'pushed' || kind === 'unconfirmed') {
        await beforeHandOver();
        arrived.push(part.name);
      }
      return { kind };
    },
  };
  return { arrived, sender: () => sender };
}

const rows = Array.from({ length: 12 }, (_, index) => `${index}`.repeat(40));
const ledger = `A;B\n${rows.map((row) => `${row};x`).join('\n')}\n`;
const other = text.replace('Kaffe;', 'Te;');
const inParts = {
  maxFileBytes: 250,
  retry: { maxTries: 1, firstWaitMs: 0, longestWaitMs: 0, longestAskedMs: 0 },
};

/** A push whose first part has arrived, and whose second Ignite refused. */
async function partlyPushed(...later: PushOutcome['kind'][]) {
  const ignite = anIgnite('pushed', 'failed', ...later);
  const queue = await aQueue('http://127.0.0.1:9', { ...inParts, sender: ignite.sender });
  const { id } = await queue.push('ledger.csv', ledger);
  await queue.queue.whenIdle();
  expect(queue.records.get(id)?.state).toBe('partly-pushed');
  return { ...queue, ignite, id };
}

describe('a push that has been pushed again', () => {
  it('is not pushed again by a second click', async () => {
    const ignite = anIgnite('unconfirmed');
    const { push, queue } = await aQueue('http://127.0.0.1:9', { sender: ignite.sender });
    const { id } = await push('ledger.csv', text);
    await queue.whenIdle();
    const again = () => push('ledger.csv', text, { allowDuplicate: true, repeats: id });
    const clicks = await Promise.allSettled([again(), again()]);
    await queue.whenIdle();
    expect([clicks.map(({ status }) => status).sort(), ignite.arrived.length]).toEqual([
      ['fulfilled', 'rejected'],
      2,
    ]);
  });

  it('sends none of its missing parts behind that', async () => {
    const { queue, push, ignite, id, records } = await partlyPushed();
    const again = await push('ledger.csv', ledger, { allowDuplicate: true });
    await queue.whenIdle();
    expect(records.get(again.id)?.state).toBe('pushed');
    const before = [...ignite.arrived];
    expect(() => queue.sendMissing(id)).toThrow(
      expect.objectContaining({ code: 'push-not-allowed' }),
    );
    await queue.whenIdle();
    expect(ignite.arrived).toEqual(before);
  });
});

describe('a push whose missing parts fail again', () => {
  it.each(['failed', 'unconfirmed'] as const)('with %s holds those behind it', async (kind) => {
    const { queue, push, records, id } = await partlyPushed(kind);
    queue.sendMissing(id);
    await queue.whenIdle();
    const behind = await push('second.csv', other);
    await queue.whenIdle();
    expect([records.get(id)?.undecided, records.get(behind.id)?.state]).toEqual([true, 'queued']);
  });

  it('can be sent once more, from the spool', async () => {
    const { queue, records, id, ignite } = await partlyPushed('failed');
    queue.sendMissing(id);
    await queue.whenIdle();
    await queue.sweep();
    queue.sendMissing(id);
    await queue.whenIdle();
    expect([records.get(id)?.state, new Set(ignite.arrived).size]).toEqual([
      'pushed',
      records.get(id)?.parts.length,
    ]);
    expect(ignite.arrived.length).toBe(records.get(id)?.parts.length);
  });
});

describe('the same bytes, chosen to be read in another way', () => {
  it('are not sent with the choices of the push that waits', async () => {
    const deleteQueryId = '3f0c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01';
    const ignite = anIgnite();
    const { push, queue } = await aQueue('http://127.0.0.1:9', { sender: ignite.sender });
    queue.pause();
    const first = await push('ledger.csv', text);
    const second = await push('ledger.csv', text, { deleteQueryId });
    expect(second.id).not.toBe(first.id);
    queue.resume();
    await queue.whenIdle();
    expect(ignite.arrived).toHaveLength(1);
  });
});

describe('what lies in the spool', () => {
  /** A push that waits with a prepared part, as the next process finds it. */
  async function waiting(address: string) {
    const first = await aQueue(address, { token: 'expired' });
    const { id } = await first.push('ledger.csv', text);
    await first.reached(id, 'waiting');
    await first.queue.close();
    const folder = join(first.folder, 'spool', id);
    const names = await readdir(folder, { recursive: true });
    const part = join(folder, names.find((name) => name.endsWith('part-1')) ?? '');
    return { id, part, folder: first.folder };
  }

  it.each([
    ['altered', (part: string) => writeFile(part, text.replace('1250', '9250'))],
    ['cut', (part: string) => writeFile(part, text.slice(0, -10))],
    ['deleted', (part: string) => rm(part)],
  ])('is not sent when it was %s', async (_, harm) => {
    const sandbox = await aSandbox();
    const { id, part, folder } = await waiting(sandbox.address);
    await harm(part);
    const next = await aQueue(sandbox.address, { folder });
    next.queue.recover();
    next.queue.resume();
    await next.queue.whenIdle();
    expect(next.records.get(id)?.events.at(-1)).toMatchObject({
      state: 'failed',
      code: 'spool-damaged',
    });
    expect(await sandbox.rows(repository.id)).toEqual([]);
    expect(next.spool()).toEqual([]);
  });

  it('is removed when a push is cancelled while it waits', async () => {
    const { push, queue, reached, spool } = await aQueue('http://127.0.0.1:9');
    const { id } = await push();
    await reached(id, 'waiting');
    queue.cancel(id);
    await queue.whenIdle();
    await queue.close();
    expect(spool()).toEqual([]);
  });
});

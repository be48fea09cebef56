import { describe, expect, it } from 'vitest';
import type { Sender } from '../../../main/pushes/push-order.ts';
import { aClient, aQueue, aSandbox, text } from './a-queue.ts';

/** A queue whose pushes are for one Ignite, while Kindling is connected to `connected.to`. */
async function aQueueFor(address: string, connectedTo: string, sender?: Sender) {
  const connected = { to: connectedTo };
  const queue = await aQueue(address, {
    sender: (wanted) => (wanted === connected.to ? (sender ?? aClient(connected.to)) : null),
  });
  return { ...queue, connected };
}

describe('a push', () => {
  it('is not sent to another Ignite than it was made for, and goes on when that is back', async () => {
    const [there, here] = [await aSandbox(), await aSandbox()];
    const { connected, queue, push, records, reached } = await aQueueFor(
      there.address,
      here.address,
    );
    const { id } = await push();
    await queue.whenIdle();
    expect([records.get(id)?.state, records.get(id)?.address]).toEqual(['queued', there.address]);
    connected.to = there.address;
    queue.tryNow(id);
    await reached(id, 'pushed');
    expect([(await there.imports()).length, (await here.imports()).length]).toEqual([1, 0]);
  });

  it('that waits for its Ignite holds nothing that goes to another', async () => {
    const [there, here] = [await aSandbox(), await aSandbox()];
    const { folder, push } = await aQueueFor(there.address, here.address);
    await push();
    const other = await aQueue(here.address, { folder });
    const { id } = await other.push();
    await other.reached(id, 'pushed');
    expect([(await there.imports()).length, (await here.imports()).length]).toEqual([0, 1]);
  });

  it('fails where nobody is there to connect to its Ignite again', async () => {
    const [there, here] = [await aSandbox(), await aSandbox()];
    const { queue, push, records } = await aQueue(there.address, {
      sender: (wanted) => (wanted === here.address ? aClient(here.address) : null),
      whenTokenNeeded: 'fail',
    });
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.events.at(-1)).toMatchObject({
      state: 'failed',
      code: 'other-address',
    });
  });

  it('that its Ignite refuses when Kindling has left it stops nothing that goes elsewhere', async () => {
    const here = await aSandbox();
    const there = 'http://127.0.0.1:9';
    let refuse = (): void => undefined;
    let ask = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const slow: Sender = {
      pushPart: () =>
        new Promise((resolve) => {
          refuse = () => resolve({ kind: 'token-needed', status: 401, code: 'token-rejected' });
          ask();
        }),
    };
    const { connected, queue, push, seen } = await aQueueFor(there, here.address, slow);
    connected.to = there;
    const { id } = await push();
    await asked;
    connected.to = here.address;
    refuse();
    await queue.whenIdle();
    expect(seen.at(-1)?.state).toBe('waiting');
    expect([queue.state.tokenNeeded, queue.state.waits[id]?.for]).toEqual([false, 'address']);
  });

  it('of bytes that another Ignite has is no duplicate', async () => {
    const [there, here] = [await aSandbox(), await aSandbox()];
    const first = await aQueue(there.address);
    await first.reached((await first.push('ledger.csv', text)).id, 'pushed');
    const second = await aQueue(here.address, { folder: first.folder });
    const { id } = await second.push('ledger.csv', text);
    await second.reached(id, 'pushed');
    expect(await here.imports()).toHaveLength(1);
  });
});

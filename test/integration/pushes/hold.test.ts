import { describe, expect, it } from 'vitest';
import { aClient, aQueue, aSandbox, aServer, text } from './a-queue.ts';

/** A queue with an unconfirmed push, and an Ignite that works from then on. */
async function withUnconfirmed() {
  const sandbox = await aSandbox();
  const broken = await aServer((request) => request.socket.destroy());
  const address = { value: broken };
  const queue = await aQueue(broken, { sender: () => aClient(address.value) });
  const { id } = await queue.push('first.csv');
  await queue.queue.whenIdle();
  address.value = sandbox.address;
  return { ...queue, sandbox, unconfirmed: id };
}

const other = text.replace('Kaffe;', 'Te;');

describe('an unconfirmed push', () => {
  it('says that nobody has decided about it', async () => {
    const { records, unconfirmed } = await withUnconfirmed();
    expect(records.get(unconfirmed)).toMatchObject({ state: 'unconfirmed', undecided: true });
  });

  it('holds later pushes to the same repository', async () => {
    const { push, queue, records, sandbox } = await withUnconfirmed();
    const { id } = await push('second.csv', other);
    await queue.whenIdle();
    const held = records.get(id);
    expect([held?.sourceSha256, held?.state, await sandbox.imports()]).toEqual([
      expect.any(String),
      'queued',
      [],
    ]);
  });

  it('that a person marks as pushed is pushed, by that person', async () => {
    const { queue, records, unconfirmed } = await withUnconfirmed();
    queue.markPushed(unconfirmed);
    expect(records.get(unconfirmed)?.events.at(-1)).toMatchObject({
      state: 'pushed',
      decision: 'marked-pushed',
    });
  });

  it('that is marked as pushed lets the later ones go', async () => {
    const { push, queue, reached, sandbox, unconfirmed } = await withUnconfirmed();
    const { id } = await push('second.csv', other);
    await queue.whenIdle();
    queue.markPushed(unconfirmed);
    await reached(id, 'pushed');
    expect(await sandbox.imports()).toHaveLength(1);
  });

  it('that is pushed again goes before the later ones', async () => {
    const { push, queue, reached, sandbox, unconfirmed } = await withUnconfirmed();
    const later = await push('second.csv', other);
    await queue.whenIdle();
    await push('first.csv', text, { allowDuplicate: true, repeats: unconfirmed });
    await reached(later.id, 'pushed');
    const imports = await sandbox.imports();
    expect(imports.map(({ fileName }) => fileName)).toEqual(['first.csv', 'second.csv']);
  });

  it('that was pushed again holds nothing, and says so', async () => {
    const { push, queue, records, unconfirmed } = await withUnconfirmed();
    await push('first.csv', text, { allowDuplicate: true });
    await queue.whenIdle();
    const record = records.get(unconfirmed);
    expect([record?.state, record?.undecided, record?.events.at(-1)?.decision]).toEqual([
      'unconfirmed',
      undefined,
      'pushed-again',
    ]);
  });

  it('fails later ones at once where nobody could decide', async () => {
    const broken = await aServer((request) => request.socket.destroy());
    const { push, queue, records } = await aQueue(broken, { whenTokenNeeded: 'fail' });
    await push('first.csv');
    await queue.whenIdle();
    const { id } = await push('second.csv', other);
    await queue.whenIdle();
    expect(records.get(id)?.events.at(-1)).toMatchObject({
      state: 'failed',
      code: 'repository-held',
    });
  });
});

describe('a decision', () => {
  it('is not possible about what has a clear outcome', async () => {
    const sandbox = await aSandbox();
    const { push, queue } = await aQueue(sandbox.address);
    const { id } = await push();
    await queue.whenIdle();
    expect(() => queue.markPushed(id)).toThrow(
      expect.objectContaining({ code: 'push-not-allowed' }),
    );
  });
});

describe('a paused queue', () => {
  it('starts nothing until it is resumed', async () => {
    const sandbox = await aSandbox();
    const { push, queue, reached, records } = await aQueue(sandbox.address);
    queue.pause();
    const { id } = await push();
    await queue.whenIdle();
    const before = records.get(id)?.state;
    queue.resume();
    await reached(id, 'pushed');
    expect(before).toBe('queued');
  });
});

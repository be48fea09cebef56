import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sender } from '../../../main/pushes/push-order.ts';
import { aQueue, aSandbox, aServer, repository, rightToken, text } from './a-queue.ts';

describe('a push', () => {
  it('brings every row to Ignite', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address);
    const { id } = await push();
    await queue.whenIdle();
    const rows = await sandbox.rows(repository.id);
    expect([records.get(id)?.state, rows.map(({ data }) => data.SupplierName)]).toEqual([
      'pushed',
      ['Bærum Kaffe'],
    ]);
  });

  it('goes from queued to pushed, each step on record', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address);
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.events.map((event) => event.state)).toEqual([
      'queued',
      'preparing',
      'sending',
      'pushed',
    ]);
  });

  it('records the hash of what Ignite received', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address);
    const { id } = await push();
    await queue.whenIdle();
    const [received] = await sandbox.imports();
    expect(received?.sha256).toBe(records.get(id)?.sentSha256);
  });

  it('leaves nothing in the spool', async () => {
    const sandbox = await aSandbox();
    const { push, queue, spool } = await aQueue(sandbox.address);
    await push();
    await queue.whenIdle();
    expect(spool()).toEqual([]);
  });

  it('is compressed when that pays, and arrives the same', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address);
    const line = text.slice(text.indexOf('\n') + 1);
    const { id } = await push('big.csv', text + line.repeat(30_000));
    await queue.whenIdle();
    const { sentName, compressed } = records.get(id) ?? {};
    const [received] = await sandbox.imports();
    expect([sentName, compressed, received?.rowCount]).toEqual(['big.csv.gz', true, 30_001]);
  });

  it('that the server refuses is failed, with its status and words', async () => {
    const address = await aServer((_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end('{"message":"No access to this repository"}');
    });
    const { push, queue, records } = await aQueue(address);
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.events.at(-1)).toMatchObject({
      state: 'failed',
      status: 403,
      code: 'forbidden',
      message: 'No access to this repository',
    });
  });

  it('without a clear answer is unconfirmed', async () => {
    const address = await aServer((request) => request.socket.destroy());
    const { push, queue, records } = await aQueue(address);
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.state).toBe('unconfirmed');
  });
});

describe('a token that is refused', () => {
  it('stops nothing if another one was accepted meanwhile', async () => {
    let tries = 0;
    const sender: Sender = {
      async pushPart(_, { beforeHandOver }) {
        tries += 1;
        if (tries === 1) {
          queue.tokenArrived();
          return { kind: 'token-needed', status: 401, code: 'token-rejected' };
        }
        await beforeHandOver?.();
        return { kind: 'pushed', status: 200 };
      },
    };
    const { push, queue, records } = await aQueue('http://127.0.0.1:9', { sender: () => sender });
    const { id } = await push();
    await queue.whenIdle();
    expect([records.get(id)?.state, queue.state.tokenNeeded]).toEqual(['pushed', false]);
  });

  it('stops the queue and loses nothing', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address, { token: 'expired' });
    const first = await push('a.csv', `${text}\n`);
    const second = await push('b.csv');
    await queue.whenIdle();
    expect([records.get(first.id)?.state, records.get(second.id)?.state]).toEqual([
      'waiting',
      'queued',
    ]);
  });

  it('replaced by a right one lets the queue go on', async () => {
    const sandbox = await aSandbox();
    const { push, queue, token } = await aQueue(sandbox.address, { token: 'expired' });
    await push('a.csv', `${text}\n`);
    await push('b.csv');
    await queue.whenIdle();
    token.value = rightToken;
    queue.tokenArrived();
    await queue.whenIdle();
    const imports = await sandbox.imports();
    expect(imports.map((received) => received.fileName)).toEqual(['a.csv', 'b.csv']);
  });

  it('fails the push where nobody could enter another one', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address, {
      token: 'expired',
      whenTokenNeeded: 'fail',
    });
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.state).toBe('failed');
  });
});

describe('the same bytes to the same repository', () => {
  it('are refused, naming the push that brought them', async () => {
    const sandbox = await aSandbox();
    const { push, queue } = await aQueue(sandbox.address);
    await push();
    await queue.whenIdle();
    await expect(push('copy-of-ledger.csv')).rejects.toMatchObject({
      code: 'already-pushed',
      details: { name: 'ledger.csv' },
    });
  });

  it('go when that is wanted', async () => {
    const sandbox = await aSandbox();
    const { push, queue } = await aQueue(sandbox.address);
    await push();
    await queue.whenIdle();
    await push('ledger.csv', text, { allowDuplicate: true });
    await queue.whenIdle();
    expect(await sandbox.imports()).toHaveLength(2);
  });

  it('are not pushed twice when asked for at the same time', async () => {
    const sandbox = await aSandbox();
    const { push, queue } = await aQueue(sandbox.address);
    await Promise.all([push(), push('copy.csv')]);
    await queue.whenIdle();
    expect(await sandbox.imports()).toHaveLength(1);
  });

  it('that failed before may go again', async () => {
    const sandbox = await aSandbox();
    const { push, queue, token } = await aQueue(sandbox.address, {
      token: 'expired',
      whenTokenNeeded: 'fail',
    });
    await push();
    await queue.whenIdle();
    token.value = rightToken;
    queue.tokenArrived();
    await push();
    await queue.whenIdle();
    expect(await sandbox.imports()).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it('a push that waits its turn sends nothing', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address);
    await push('a.csv', `${text}\n`);
    const { id } = await push('b.csv');
    queue.cancel(id);
    await queue.whenIdle();
    expect([records.get(id)?.state, (await sandbox.imports()).length]).toEqual(['cancelled', 1]);
  });

  it('what has ended is not possible', async () => {
    const sandbox = await aSandbox();
    const { push, queue } = await aQueue(sandbox.address);
    const { id } = await push();
    await queue.whenIdle();
    expect(() => queue.cancel(id)).toThrow(expect.objectContaining({ code: 'push-not-allowed' }));
  });
});

describe('the token', () => {
  it('is in no file of the profile', async () => {
    const sandbox = await aSandbox();
    const { push, queue, folder } = await aQueue(sandbox.address);
    await push();
    await queue.whenIdle();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    const holding = files.filter(
      (file) =>
        file.isFile() && readFileSync(join(file.parentPath, file.name)).includes(rightToken),
    );
    expect(holding).toEqual([]);
  });
});

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aClient, aQueue, aSandbox, repository, rightToken } from './a-queue.ts';

const deleteQueryId = '3f0c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01';
const maxFileBytes = 10_000;

/** A ledger that does not compress, with a line break inside a cell now and then. */
const rows = Array.from({ length: 300 }, (_, index) => {
  const noise = randomBytes(48).toString('base64');
  const cell = index % 7 === 0 ? `"${noise}\n${index}"` : noise;
  return `4000;2026-10-01;-${index},00;NOK;${cell};Bærum Kaffe`;
});
const ledger = `${repository.fields.join(';')}\n${rows.join('\n')}\n`;

const setting = { maxFileBytes, random: () => 0 };

async function aSandboxWithDeleteQuery() {
  return aSandbox({ deleteQueries: [{ id: deleteQueryId, repositoryId: repository.id }] });
}

/** Passes requests on to `address`, but answers the n-th push itself. */
async function anIgniteThatRefuses(nth: number, address: string, answer: RequestListener) {
  let pushes = 0;
  const server = createServer((request, response) => {
    pushes += 1;
    if (pushes === nth) {
      request.resume().on('end', () => answer(request, response));
      return;
    }
    void fetch(`${address}${request.url}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${rightToken}`,
        'content-type': request.headers['content-type'] ?? '',
      },
      body: request,
      duplex: 'half',
    } as unknown as RequestInit).then(async (answered) => {
      response.writeHead(answered.status);
      response.end(await answered.text());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a file that is too large even as gzip', () => {
  it('is sent in parts that hold every row once, in order', async () => {
    const sandbox = await aSandbox();
    const { push, queue } = await aQueue(sandbox.address, setting);
    await push('ledger.csv', ledger);
    await queue.whenIdle();
    const amounts = (await sandbox.rows(repository.id)).map(({ data }) => data.Amount);
    expect(amounts).toEqual(rows.map((_, index) => `-${index},00`));
  });

  it('is sent in parts of which none is too large', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address, setting);
    const { id } = await push('ledger.csv', ledger);
    await queue.whenIdle();
    const parts = records.get(id)?.parts ?? [];
    expect([parts.length > 1, parts.every(({ bytes }) => (bytes ?? 0) <= maxFileBytes)]).toEqual([
      true,
      true,
    ]);
  });

  it('names its parts by their number', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address, setting);
    const { id } = await push('ledger.csv', ledger);
    await queue.whenIdle();
    const count = records.get(id)?.parts.length ?? 0;
    const names = (await sandbox.imports()).map(({ fileName }) => fileName);
    expect(names).toEqual(
      Array.from({ length: count }, (_, index) => `ledger (${index + 1} of ${count}).csv`),
    );
  });

  it('has its delete query on the first part only', async () => {
    const sandbox = await aSandboxWithDeleteQuery();
    const { push, queue } = await aQueue(sandbox.address, setting);
    await push('ledger.csv', ledger, { deleteQueryId });
    await queue.whenIdle();
    const [first, ...later] = (await sandbox.imports()).map((received) => received.deleteQueryId);
    expect([first, new Set(later)]).toEqual([deleteQueryId, new Set([null])]);
  });

  it('cannot be sent when a single row is too large', async () => {
    const sandbox = await aSandbox();
    const { push, queue, records } = await aQueue(sandbox.address, { maxFileBytes: 60 });
    const { id } = await push('ledger.csv', ledger);
    await queue.whenIdle();
    expect(records.get(id)?.events.at(-1)).toMatchObject({ state: 'failed', code: 'too-large' });
  });
});

describe('a push whose second part is refused', () => {
  async function partlyPushed() {
    const sandbox = await aSandboxWithDeleteQuery();
    const address = await anIgniteThatRefuses(2, sandbox.address, (_, response) => {
      response.writeHead(403).end();
    });
    const queue = await aQueue(address, { ...setting, sender: () => aClient(address) });
    const { id } = await queue.push('ledger.csv', ledger, { deleteQueryId });
    await queue.queue.whenIdle();
    return { ...queue, id, sandbox };
  }

  it('is partly pushed, and sends no later part', async () => {
    const { records, id, sandbox } = await partlyPushed();
    expect([records.get(id)?.state, (await sandbox.imports()).length]).toEqual([
      'partly-pushed',
      1,
    ]);
  });

  it('says in the list how many of its parts have arrived', async () => {
    const { records, id } = await partlyPushed();
    const { parts } = records.get(id) ?? {};
    expect(records.list({}, 1)).toMatchObject([{ arrivedParts: { count: 1, of: parts?.length } }]);
  });

  it('goes on with the missing parts, without the delete query', async () => {
    const { queue, reached, id, sandbox } = await partlyPushed();
    queue.sendMissing(id);
    await reached(id, 'pushed');
    expect(await sandbox.rows(repository.id)).toHaveLength(rows.length);
  });

  it('goes on with them in another process too', async () => {
    const first = await partlyPushed();
    await first.queue.close();
    const second = await aQueue(first.sandbox.address, { folder: first.folder, ...setting });
    second.queue.recover();
    await second.queue.sweep();
    second.queue.sendMissing(first.id);
    await second.reached(first.id, 'pushed');
    expect(await first.sandbox.rows(repository.id)).toHaveLength(rows.length);
  });

  it('leaves nothing in the spool when it is whole', async () => {
    const { queue, reached, id, spool } = await partlyPushed();
    queue.sendMissing(id);
    await reached(id, 'pushed');
    await queue.whenIdle();
    expect(spool()).toEqual([]);
  });
});

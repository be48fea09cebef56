import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aQueue, aSandbox, text } from './a-queue.ts';

const place = (number: number) => ({ id: 'b1', place: number, of: 3 });
const company = (number: number) => text.replace('4000', `4${number}00`);

/** An Ignite that answers the nth file with the nth status, and 200 after that. */
async function anIgnite(...statuses: number[]) {
  const sent: string[] = [];
  const server = createServer(async (request, response) => {
    sent.push((await buffer(request)).toString('latin1'));
    response.writeHead(statuses[sent.length - 1] ?? 200, { 'content-type': 'application/json' });
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent };
}

/** Three files of one batch, the delete query with the first. */
async function pushBatch(address: string) {
  const at = await aQueue(address);
  const query = '0b7c2f4e-5a1d-4c8e-9f3a-2d6b8e1c7a90';
  const pushes = [
    await at.push('a.csv', company(1), { batch: place(1), deleteQueryId: query }),
    await at.push('b.csv', company(2), { batch: place(2) }),
    await at.push('c.csv', company(3), { batch: place(3) }),
  ];
  await at.queue.whenIdle();
  const states = () => pushes.map(({ id }) => at.records.get(id)?.state);
  return { ...at, query, pushes, states };
}

describe('a batch', () => {
  it('goes in its order, and deletes with its first file alone', async () => {
    const { address, sent } = await anIgnite();
    const { states, query } = await pushBatch(address);
    expect([states(), sent.map((body) => body.includes(query))]).toEqual([
      ['pushed', 'pushed', 'pushed'],
      [true, false, false],
    ]);
  });

  it('sends nothing behind a file that was refused', async () => {
    const { address, sent } = await anIgnite(403);
    const { states, pushes, records } = await pushBatch(address);
    const last = records.get(pushes[2]?.id ?? '')?.events.at(-1)?.code;
    expect([states(), sent.length, last]).toEqual([
      ['failed', 'failed', 'failed'],
      1,
      'batch-stopped',
    ]);
  });

  it('goes on with what is missing, without the delete query', async () => {
    const { address, sent } = await anIgnite(200, 403);
    const { push, queue, records, query } = await pushBatch(address);
    const again = await push('b.csv', company(2), { batch: place(2) });
    const last = await push('c.csv', company(3), { batch: place(3) });
    await queue.whenIdle();
    expect([
      [again, last].map(({ id }) => records.get(id)?.state),
      sent.map((body) => body.includes(query)),
    ]).toEqual([
      ['pushed', 'pushed'],
      [true, false, false, false],
    ]);
  });

  it('sends no file before the one in front of it, whoever asks for it', async () => {
    const { address, sent } = await anIgnite(403);
    const { push, queue, records } = await pushBatch(address);
    const { id } = await push('c.csv', company(3), { batch: place(3) });
    await queue.whenIdle();
    expect([records.get(id)?.events.at(-1)?.code, sent.length]).toEqual(['batch-stopped', 1]);
  });

  it('waits behind a file of which nobody knows whether it arrived', async () => {
    const { address, sent } = await anIgnite(200, 500);
    const { states, queue, pushes, reached } = await pushBatch(address);
    const before = states();
    queue.markPushed(pushes[1]?.id ?? '');
    await reached(pushes[2]?.id ?? '', 'pushed');
    expect([before, sent.length]).toEqual([['pushed', 'unconfirmed', 'queued'], 3]);
  });

  it('brings every row, and says on record which of how many it was', async () => {
    const sandbox = await aSandbox();
    const at = await aQueue(sandbox.address);
    const first = await at.push('a.csv', company(1), { batch: place(1) });
    await at.push('b.csv', company(2), { batch: place(2) });
    await at.queue.whenIdle();
    expect([at.records.get(first.id)?.batch, (await sandbox.imports()).length]).toEqual([
      place(1),
      2,
    ]);
  });
});

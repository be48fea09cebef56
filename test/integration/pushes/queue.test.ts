import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Inspection } from '../../../main/contract/inspection.ts';
import type { PushSummary } from '../../../main/contract/push.ts';
import { parseAddress } from '../../../main/ignite/address.ts';
import { createIgniteClient } from '../../../main/ignite/client.ts';
import { shippedDescription } from '../../../main/ignite/openapi.ts';
import { createUndiciTransport } from '../../../main/ignite/undici-transport.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { PushQueue, type QueueParts } from '../../../main/pushes/queue.ts';
import { sampleLedgerRepository } from '../../../main/sandbox/options.ts';
import { startSandbox } from '../../../main/sandbox/sandbox.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { tempFolder } from '../temp-folder.ts';

const rightToken = 'k1ndl1ng-7c2f9be4';
const repository = sampleLedgerRepository;
const text = `${repository.fields.join(';')}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`;

/** A queue at work: real records, spool and client, against the Ignite at `address`. */
async function aQueue(address: string, change: Partial<QueueParts> & { token?: string } = {}) {
  const folder = await tempFolder();
  const db = openDatabase(folder);
  const token = { value: change.token ?? rightToken };
  const client = createIgniteClient({
    transport: createUndiciTransport({ env: {} }),
    address: parseAddress(address),
    token: () => token.value,
    description: shippedDescription,
  });
  const records = createPushRecords(db, Date.now);
  const seen: PushSummary[] = [];
  const queue = new PushQueue({
    records,
    sender: () => client,
    spoolFolder: join(folder, 'spool'),
    now: Date.now,
    whenTokenNeeded: 'wait',
    onChange: (summary) => seen.push(summary),
    onProgress: () => {},
    ...change,
  });
  onTestFinished(async () => {
    await queue.close();
    db.close();
  });

  const push = (name = 'ledger.csv', content = text, allowDuplicate = false) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { size, mtimeMs } = statSync(path);
    const inspection: Inspection = {
      format: 'csv',
      container: 'none',
      encoding: 'UTF-8',
      bom: false,
      dialect: { delimiter: ';', quote: '"', escape: '"' },
      bytes: size,
      modifiedAt: mtimeMs,
      header: [...repository.fields],
      sample: [],
      rows: 1,
      problems: [],
    };
    const choices = { repositoryId: repository.id, source: {}, compress: true, allowDuplicate };
    const plan = planPush(inspection, { path, repository, compress: true });
    return queue.start({ path, inspection, plan, repository, choices });
  };
  const spool = () => readdirSync(join(folder, 'spool'));
  return { folder, db, queue, records, seen, token, push, spool };
}

async function aSandbox() {
  const folder = await tempFolder();
  const sandbox = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'incoming'),
    port: 0,
    tokens: [rightToken],
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A server that answers every push in its own way, once it has read the whole of it. */
async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => answer(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

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

  it('that could not be connected is failed, and nothing is resent by itself', async () => {
    const { push, queue, records } = await aQueue('http://127.0.0.1:9');
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.events.map((event) => event.state)).toEqual([
      'queued',
      'preparing',
      'sending',
      'failed',
    ]);
  });
});

describe('a token that is refused', () => {
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
    await push('ledger.csv', text, true);
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

describe('what a process that died left behind', () => {
  const left = {
    fileName: 'ledger.csv',
    filePath: '/home/kari/ledger.csv',
    bytes: 10,
    repositoryId: repository.id,
    repositoryName: repository.name,
    deleteQueryId: null,
    choices: { repositoryId: repository.id, source: {}, compress: true, allowDuplicate: false },
    format: 'csv',
    encoding: 'UTF-8',
    dialect: null,
    fileConfig: null,
    rows: 1,
  } as const;

  async function recovered(handedOver: boolean) {
    const { queue, records } = await aQueue('http://127.0.0.1:9');
    records.insert({ ...left, id: 'dead' }, 1);
    const step = { id: 'dead', part: 1, finished: false } as const;
    records.move({ ...step, from: 'queued', to: 'preparing', pushState: 'preparing' });
    records.move({ ...step, from: 'preparing', to: 'sending', pushState: 'sending' });
    if (handedOver) records.handOver('dead', 1);
    queue.recover();
    return records.get('dead')?.events.at(-1);
  }

  it('is unconfirmed once its last chunk may have gone', async () => {
    expect(await recovered(true)).toMatchObject({ state: 'unconfirmed', code: 'interrupted' });
  });

  it('is failed before that: nothing reached Ignite', async () => {
    expect(await recovered(false)).toMatchObject({ state: 'failed', code: 'interrupted' });
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

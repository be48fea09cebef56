import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Inspection } from '../../../main/contract/inspection.ts';
import type { BatchPlace, PushMaker, PushState, PushSummary } from '../../../main/contract/push.ts';
import { parseAddress } from '../../../main/ignite/address.ts';
import { createIgniteClient } from '../../../main/ignite/client.ts';
import { createNetwork } from '../../../main/ignite/network.ts';
import { shippedDescription } from '../../../main/ignite/openapi.ts';
import { createUndiciTransport } from '../../../main/ignite/undici-transport.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { PushQueue, type QueueParts } from '../../../main/pushes/queue.ts';
import { type SandboxOptions, sampleLedgerRepository } from '../../../main/sandbox/options.ts';
import { startSandbox } from '../../../main/sandbox/sandbox.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { tempFolder } from '../temp-folder.ts';

export const rightToken = 'k1ndl1ng-7c2f9be4';
export const repository = sampleLedgerRepository;
export const text = `${repository.fields.join(';')}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`;

/** The real client of the Ignite at `address`. */
export function aClient(address: string, token: () => string = () => rightToken) {
  return createIgniteClient({
    transport: createUndiciTransport({ network: createNetwork({ env: {} }) }),
    address: parseAddress(address),
    token,
    description: shippedDescription,
  });
}

/** Who pushes in tests. */
export const aMaker: PushMaker = {
  user: 'kari',
  computer: 'finance-7',
  appVersion: '0.1.0',
  timeZone: 'Europe/Oslo',
};

/** What a push wants different. */
interface PushChange {
  readonly allowDuplicate?: boolean;
  readonly deleteQueryId?: string;
  readonly repeats?: string;
  readonly batch?: BatchPlace;
}

/** What a test wants different. */
interface QueueChange extends Partial<QueueParts> {
  readonly token?: string;
  /** An earlier queue's profile. */
  readonly folder?: string;
}

/** A queue at work: real records, spool and client, against the Ignite at `address`. */
export async function aQueue(
  address: string,
  { token: firstToken = rightToken, folder: givenFolder, ...change }: QueueChange = {},
) {
  const folder = givenFolder ?? (await tempFolder());
  const db = openDatabase(folder);
  const token = { value: firstToken };
  const client = aClient(address, () => token.value);
  const records = createPushRecords(db, change.now ?? Date.now);
  const defects: unknown[] = [];
  const seen: PushSummary[] = [];
  const listeners: ((summary: PushSummary) => unknown)[] = [];
  const queue = new PushQueue({
    records,
    sender: () => client,
    madeBy: aMaker,
    log: { note: () => {}, defect: (_, error) => defects.push(error) },
    spoolFolder: join(folder, 'spool'),
    now: Date.now,
    whenTokenNeeded: 'wait',
    answerGraceMs: 1,
    onChange: (summary) => {
      seen.push(summary);
      for (const listener of listeners) listener(summary);
    },
    onProgress: () => {},
    ...change,
  });
  onTestFinished(async () => {
    await queue.close();
    db.close();
  });

  /** Resolves when the push is in the state and the queue has done what belongs to that. */
  const reached = (id: string, state: PushState): Promise<void> =>
    new Promise<void>((resolve) => {
      if (records.get(id)?.state === state) resolve();
      else listeners.push((summary) => summary.id === id && summary.state === state && resolve());
    }).then(setImmediate);

  const push = (
    name = 'ledger.csv',
    content = text,
    { allowDuplicate = false, deleteQueryId, repeats, batch }: PushChange = {},
  ) => {
    const path = join(folder, name);
    // A file that is pushed twice is not written twice: then it would have changed.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
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
      rows: content.trimEnd().split('\n').length - 1,
      problems: [],
    };
    const choices = {
      repositoryId: repository.id,
      ...(deleteQueryId !== undefined && { deleteQueryId }),
      source: {},
      compress: true,
      allowDuplicate,
      ...(batch !== undefined && { batch }),
    };
    const plan = planPush(inspection, { path, repository, compress: true });
    return queue.start({
      path,
      inspection,
      plan,
      address,
      repository,
      choices,
      ...(repeats !== undefined && { repeats }),
    });
  };
  const spool = () => {
    const path = join(folder, 'spool');
    return existsSync(path) ? readdirSync(path) : [];
  };
  return { folder, db, queue, defects, records, seen, token, push, reached, spool };
}

export async function aSandbox(change: Partial<SandboxOptions> = {}) {
  const folder = await tempFolder();
  const sandbox = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'incoming'),
    port: 0,
    tokens: [rightToken],
    ...change,
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A server that answers every push in its own way, once it has read the whole of it. */
export async function aServer(answer: RequestListener): Promise<string> {
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

/** A clock that stands still until a test moves it. */
export function aClock() {
  let now = 0;
  const timers = new Set<{ at: number; callback: () => void }>();
  return {
    now: () => now,
    after(ms: number, callback: () => void) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms: number) {
      now += ms;
      for (const timer of [...timers]) {
        if (timer.at <= now && timers.delete(timer)) timer.callback();
      }
    },
  };
}

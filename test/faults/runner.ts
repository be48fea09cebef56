import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspection } from '../../main/contract/inspection.ts';
import { parseAddress } from '../../main/ignite/address.ts';
import { createIgniteClient } from '../../main/ignite/client.ts';
import { createNetwork } from '../../main/ignite/network.ts';
import { shippedDescription } from '../../main/ignite/openapi.ts';
import { createUndiciTransport } from '../../main/ignite/undici-transport.ts';
import { planPush } from '../../main/plan/plan.ts';
import { PushQueue } from '../../main/pushes/queue.ts';
import { openDatabase } from '../../main/store/database.ts';
import { createPushRecords } from '../../main/store/push-records.ts';

/**
 * The app's engine without a window, to be killed at any moment: takes over what it finds, pushes
 * every file that has no record yet, each to the repository of its name, and ends when all is done.
 */
const [profile = '', files = '', address = '', token = '', partBytes = ''] = process.argv.slice(2);

const db = openDatabase(profile);
const records = createPushRecords(db, Date.now);
const client = createIgniteClient({
  transport: createUndiciTransport({ network: createNetwork({ env: {} }) }),
  address: parseAddress(address),
  token: () => token,
  description: shippedDescription,
});
const queue = new PushQueue({
  records,
  sender: () => client,
  log: { note: () => {}, defect: (_, error) => process.stderr.write(`${error}\n`) },
  madeBy: { user: '', computer: '', appVersion: '', timeZone: 'UTC' },
  spoolFolder: join(profile, 'spool'),
  now: Date.now,
  whenTokenNeeded: 'wait',
  ...(partBytes !== '' && { maxFileBytes: Number(partBytes) }),
  onChange: () => {},
  onProgress: () => {},
});

process.stdout.write('ready\n');
queue.recover();
queue.resume();
await queue.sweep();

const known = new Set(records.list({}, 10_000).map(({ fileName }) => fileName));
for (const name of readdirSync(files).sort()) {
  if (known.has(name)) continue;
  const path = join(files, name);
  const { size, mtimeMs } = statSync(path);
  const inspection: Inspection = {
    format: 'csv',
    container: 'none',
    encoding: 'UTF-8',
    bom: false,
    dialect: { delimiter: ';', quote: '"', escape: '"' },
    bytes: size,
    modifiedAt: mtimeMs,
    header: ['A', 'B'],
    sample: [],
    rows: null,
    problems: [],
  };
  const [id = ''] = name.split('.');
  const repository = { id, name: id, fields: ['A', 'B'] };
  const choices = {
    repositoryId: id,
    source: {},
    compress: partBytes === '',
    allowDuplicate: false,
  };
  const plan = planPush(inspection, { path, repository, compress: partBytes === '' });
  // Another process may have pushed it since the records were read.
  await queue.start({ path, inspection, plan, address, repository, choices }).catch((error) => {
    if (error.code !== 'already-pushed') throw error;
  });
}
await queue.whenIdle();
await queue.close();
db.close();

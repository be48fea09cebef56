import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createUndiciTransport } from '../../main/ignite/undici-transport.ts';
import { createInspector } from '../../main/inspect/inspector.ts';
import { Workspace } from '../../main/workspace/workspace.ts';
import { writeLedger } from './ledger-file.ts';
import { compare, reportRun, runApart, timeCommand } from './peers.ts';
import { startSink } from './sink.ts';

/**
 * `bench:push -- [--mb 1000] [--rounds 3] [--json]`: a ledger all the way, as the app does it:
 * looked into, checked, prepared with gzip, recorded and sent to a sink on this computer; beside
 * gzip and pigz at the same level into curl, which look into nothing and record nothing.
 */
export async function main(args: readonly string[], workerUrl: URL): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mb: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  });
  const [part, path, address, folder, worker] = positionals;
  if (part === 'idle') return reportRun(async () => {});
  if (part === 'push' && path && address && folder && worker) {
    return reportRun(() => push(path, address, folder, new URL(worker)));
  }

  const workplace = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  const sink = await startSink();
  try {
    const ledger = join(workplace, 'ledger.csv');
    await writeLedger(ledger, Number(values.mb) * 1e6);
    const cores = availableParallelism();
    const curl = `curl -sf -o ${join(workplace, 'answer')} -F file=@- ${sink.address}/files`;
    const profile = join(workplace, 'profile');
    await compare(
      `Pushing ${values.mb} MB with ${cores} cores, from the file to the answer`,
      [
        {
          name: 'kindling',
          async run() {
            await mkdir(profile);
            const run = await runApart(['push', ledger, sink.address, profile, workerUrl.href]);
            await rm(profile, { recursive: true });
            return run;
          },
        },
        {
          name: `pigz -6 -p ${cores} | curl -F`,
          needs: ['pigz', 'curl'],
          run: () => timeCommand(`pigz -6 -p ${cores} -c ${ledger} | ${curl}`),
        },
        {
          name: 'gzip -6 | curl -F',
          needs: ['gzip', 'curl'],
          run: () => timeCommand(`gzip -6 -c ${ledger} | ${curl}`),
        },
        { name: 'an idle process', run: () => runApart(['idle']) },
      ],
      Number(values.rounds),
      values.json,
    );
  } finally {
    await sink.close();
    await rm(workplace, { recursive: true, force: true });
  }
}

async function push(path: string, address: string, folder: string, workerUrl: URL): Promise<void> {
  const inspector = createInspector(workerUrl);
  const workspace = new Workspace({
    folder,
    mode: 'live',
    looker: inspector,
    transport: createUndiciTransport({ env: {} }),
    tokens: () => ({ get: async () => null, set: async () => {}, remove: async () => {} }),
    defaultAddress: address,
    fixedAddress: address,
    whenTokenNeeded: 'fail',
    log: { defect: (_, error) => console.error(error) },
    madeBy: { user: 'bench', computer: 'bench', appVersion: '0', timeZone: 'UTC' },
    now: Date.now,
    tell: () => {},
  });
  workspace.connection.takeForThisRun('token');
  await workspace.connection.refresh();
  const { id: sourceId } = await workspace.sources.add(path);
  const { id } = await workspace.push(sourceId, {
    repositoryId: 'sink',
    source: {},
    compress: true,
    allowDuplicate: false,
  });
  await workspace.queue.whenIdle();
  const record = workspace.records.get(id);
  await workspace.close();
  await inspector.close();
  if (record?.state !== 'pushed') throw new Error(`It ended as ${JSON.stringify(record)}`);
}

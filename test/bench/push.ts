import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { usualPreferences } from '../../main/contract/preferences.ts';
import { createNetwork } from '../../main/ignite/network.ts';
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
  if ((part === 'push' || part === 'send') && path && address && folder && worker) {
    const way = await openWay(path, address, folder, new URL(worker));
    // In the window the check begins when the file is dropped, and is over when a person pushes.
    if (part === 'send') await way.check();
    return reportRun(way.push);
  }

  const workplace = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  const sink = await startSink();
  try {
    const ledger = join(workplace, 'ledger.csv');
    await writeLedger(ledger, Number(values.mb) * 1e6);
    const cores = availableParallelism();
    const curl = `curl -sf -o ${join(workplace, 'answer')} -F file=@- ${sink.address}/files`;
    const profile = join(workplace, 'profile');
    const own = async (part: 'push' | 'send') => {
      await mkdir(profile);
      const run = await runApart([part, ledger, sink.address, profile, workerUrl.href]);
      await rm(profile, { recursive: true });
      return run;
    };
    await compare(
      `Pushing ${values.mb} MB with ${cores} cores, from the file to the answer`,
      [
        { name: 'kindling', run: () => own('push') },
        { name: 'kindling, once checked', run: () => own('send') },
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

/** A file that is taken in by a workspace of its own, to be checked and pushed. */
async function openWay(path: string, address: string, folder: string, workerUrl: URL) {
  const inspector = createInspector(workerUrl);
  const workspace = new Workspace({
    preferences: () => usualPreferences,
    folder,
    mode: 'live',
    looker: inspector,
    transport: createUndiciTransport({ network: createNetwork({ env: {} }) }),
    tokens: () => ({ get: async () => null, set: async () => {}, remove: async () => {} }),
    defaultAddress: address,
    fixedAddress: { address, by: 'environment' },
    whenTokenNeeded: 'fail',
    madeBy: { user: 'bench', computer: 'bench', appVersion: '0', timeZone: 'UTC' },
    now: Date.now,
    log: { note: () => {}, defect: (_, error) => process.stderr.write(`${error}\n`) },
    tell: () => {},
  });
  workspace.connection.takeForThisRun('token');
  await workspace.connection.refresh();
  const { id: sourceId } = await workspace.sources.add(path);
  const choices = { repositoryId: 'sink', source: {}, compress: true, allowDuplicate: false };
  return {
    check: () => workspace.sources.checked(sourceId, choices.source),
    async push() {
      const { id } = await workspace.push(sourceId, choices);
      await workspace.queue.whenIdle();
      const record = workspace.records.get(id);
      await workspace.close();
      await inspector.close();
      if (record?.state !== 'pushed') throw new Error(`It ended as ${JSON.stringify(record)}`);
    },
  };
}

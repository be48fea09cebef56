import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeSnapshot } from '../../main/prepare/snapshot.ts';
import { openSourceFile } from '../../main/tabular/source-file.ts';
import { writeLedger } from './ledger-file.ts';
import { compare, reportRun, runApart, timeCommand } from './peers.ts';

/**
 * `bench:prepare -- [--mb 200] [--rounds 5] [--json]`: reading, hashing, gzipping and writing a
 * ledger to the spool, beside pigz and gzip at the same level, which hash nothing.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mb: { type: 'string', default: '200' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const [part, path, folder] = positionals;
  if (part === 'idle') return reportRun(async () => {});
  if (part === 'snapshot' && path && folder) return reportRun(() => snapshot(path, folder));

  const workplace = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  try {
    const ledger = join(workplace, 'ledger.csv');
    await writeLedger(ledger, Number(values.mb) * 1e6);
    const cores = availableParallelism();
    const spool = join(workplace, 'spool');
    const out = join(workplace, 'out.gz');
    await compare(
      `Preparing ${values.mb} MB with ${cores} cores`,
      [
        {
          name: 'kindling (hash, gzip -5, hash)',
          async run() {
            const run = await runApart(['snapshot', ledger, spool]);
            await rm(spool, { recursive: true });
            return run;
          },
        },
        {
          name: `pigz -5 -p ${cores}`,
          needs: ['pigz'],
          run: () => timeCommand(`pigz -5 -p ${cores} -c ${ledger} >${out}`),
        },
        {
          name: 'gzip -5',
          needs: ['gzip'],
          run: () => timeCommand(`gzip -5 -c ${ledger} >${out}`),
        },
        { name: 'an idle process', run: () => runApart(['idle']) },
      ],
      Number(values.rounds),
      values.json,
    );
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

async function snapshot(path: string, folder: string): Promise<void> {
  const file = await openSourceFile(path);
  await file.handle.close();
  await takeSnapshot(
    {
      sourcePath: path,
      expected: file,
      folder,
      name: 'ledger.csv.gz',
      rows: null,
      conversion: null,
      compress: true,
      container: 'none',
      maxBytes: Number.POSITIVE_INFINITY,
    },
    new AbortController().signal,
  );
}

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAddress } from '../../main/ignite/address.ts';
import { createIgniteClient } from '../../main/ignite/client.ts';
import { createNetwork } from '../../main/ignite/network.ts';
import { shippedDescription } from '../../main/ignite/openapi.ts';
import { createUndiciTransport } from '../../main/ignite/undici-transport.ts';
import { writeLedger } from './ledger-file.ts';
import { compare, reportRun, runApart, timeCommand } from './peers.ts';
import { startSink } from './sink.ts';

/**
 * `bench:send -- [--mb 180] [--rounds 5] [--json]`: sending one prepared file to a sink on this
 * computer that throws it away, beside curl.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mb: { type: 'string', default: '180' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const [part, path, address] = positionals;
  if (part === 'idle') return reportRun(async () => {});
  if (part === 'push' && path && address) return reportRun(() => push(path, address));

  const workplace = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  const sink = await startSink();
  try {
    const ledger = join(workplace, 'ledger.csv');
    await writeLedger(ledger, Number(values.mb) * 1e6);
    await compare(
      `Sending ${values.mb} MB to a sink on this computer`,
      [
        { name: 'kindling', run: () => runApart(['push', ledger, sink.address]) },
        {
          name: 'curl -F',
          needs: ['curl'],
          run: () =>
            timeCommand(
              `curl -sf -o ${join(workplace, 'answer')} -F file=@${ledger} ${sink.address}/files`,
            ),
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

async function push(path: string, address: string): Promise<void> {
  const client = createIgniteClient({
    transport: createUndiciTransport({ network: createNetwork({ env: {} }) }),
    address: parseAddress(address),
    token: () => 'token',
    description: shippedDescription,
  });
  const { size } = await stat(path);
  const part = { path, name: 'ledger.csv', bytes: size, rows: null, sha256: '', compressed: false };
  const outcome = await client.pushFile({
    repositoryId: 'sink',
    part,
    fileConfig: null,
    deleteQueryId: null,
  });
  if (outcome.kind !== 'pushed') throw new Error(`The sink answered: ${JSON.stringify(outcome)}`);
}

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import { startSandboxInWorker } from '../../sandbox/in-worker.ts';
import type { Context } from '../context.ts';
import type { InvocationOf } from '../invocation.ts';

/** `kindling sandbox`: a local Ignite until Ctrl+C, which is its ordinary end. */
export async function runSandbox(
  { port }: InvocationOf<'sandbox'>,
  context: Context,
): Promise<ExitCode> {
  const { output, signal, start, t } = context;
  const folder = await mkdtemp(join(tmpdir(), 'kindling-sandbox-'));
  try {
    const token = randomUUID();
    const sandbox = await startSandboxInWorker(
      pathToFileURL(join(start.mainFolder, 'sandbox-worker.js')),
      {
        databasePath: join(folder, 'sandbox.db'),
        temporaryFolder: join(folder, 'incoming'),
        port,
        tokens: [token],
      },
    );
    const { address } = sandbox;
    if (context.json) output.json({ address, token });
    else {
      output.text(t('cli.sandbox.ready', { address, token }));
      output.note(t('cli.sandbox.use'));
      output.note(`  KINDLING_API_URL=${address} KINDLING_TOKEN=${token} kindling repositories`);
      output.note(t('cli.sandbox.stop'));
    }
    if (!signal.aborted) await once(signal, 'abort');
    await sandbox.close();
    return exitCodes.done;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

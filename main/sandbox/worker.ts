import { parentPort, workerData } from 'node:worker_threads';
import { toFailure } from '../contract/errors.ts';
import type { SandboxOptions } from './options.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import type { CallMessage, ReplyMessage, StartMessage } from './worker-protocol.ts';

/** Entry of the worker thread: starts the sandbox with `workerData`, then answers calls. */
async function run(port: NonNullable<typeof parentPort>, options: SandboxOptions): Promise<void> {
  const tell = (message: StartMessage | ReplyMessage): void => port.postMessage(message);
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox(options);
  } catch (error) {
    tell({ failure: toFailure(error) });
    return;
  }
  port.on('message', async ({ id, call, args }: CallMessage) => {
    try {
      const method = sandbox[call] as (...args: readonly unknown[]) => Promise<unknown>;
      tell({ id, value: await method(...args) });
    } catch (error) {
      tell({ id, failure: toFailure(error) });
    }
    // Nothing else keeps the thread alive.
    if (call === 'close') port.close();
  });
  tell({ address: sandbox.address });
}

if (parentPort) await run(parentPort, workerData as SandboxOptions);

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Failure, KindlingError } from '../contract/errors.ts';
import type { SandboxOptions } from './options.ts';
import type { Sandbox } from './sandbox.ts';
import type { CallMessage, ReplyMessage, SandboxCall, StartMessage } from './worker-protocol.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a sandbox in a worker thread, so that reading what is sent never blocks this one.
 * `workerUrl` is the built `worker.ts`. Fails as `startSandbox` does.
 */
export async function startSandboxInWorker(
  workerUrl: URL,
  options: SandboxOptions,
): Promise<Sandbox> {
  const worker = new Worker(workerUrl, { workerData: options });
  const [start] = (await once(worker, 'message')) as [StartMessage];
  if ('failure' in start) throw toError(start.failure);
  const ask = caller(worker);
  return {
    address: start.address,
    setPaths: (paths) => ask('setPaths', paths),
    imports: () => ask('imports'),
    rows: (repositoryId) => ask('rows', repositoryId),
    close: async () => {
      const exited = once(worker, 'exit');
      await ask<void>('close');
      await exited;
    },
  };
}

/** Sends calls to the worker and gives each its reply; all fail once the worker has ended. */
function caller(worker: Worker): <T>(call: SandboxCall, ...args: readonly unknown[]) => Promise<T> {
  const waiting = new Map<number, Waiting>();
  let ended: Error | null = null;
  let lastId = 0;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', (error) => end(error as Error));
  worker.on('exit', () => end(new KindlingError('unexpected', {}, 'The sandbox has ended.')));
  worker.on('message', (reply: ReplyMessage) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) asked?.reject(toError(reply.failure));
    else asked?.resolve(reply.value);
  });
  return <T>(call: SandboxCall, ...args: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (ended) {
        reject(ended);
        return;
      }
      lastId += 1;
      waiting.set(lastId, { resolve: (value) => resolve(value as T), reject });
      worker.postMessage({ id: lastId, call, args } satisfies CallMessage);
    });
}

function toError({ code, details, message }: Failure): KindlingError {
  return new KindlingError(code, details, message);
}

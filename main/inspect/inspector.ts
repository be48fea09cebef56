import { Worker } from 'node:worker_threads';
import { type Failure, KindlingError } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { RowsKey } from '../contract/overlap.ts';
import type { RowComparison } from './compare-rows.ts';
import type { WorkerReply, WorkerRequest } from './messages.ts';

/** Looks into files on a thread of its own. */
export interface Inspector {
  /** Has the thread started and warm before the first file comes. */
  warmUp(): void;
  /** The head of the source, as `lookAt`. */
  look(path: string, options: SourceOptions, on?: LookHooks): Promise<Inspection>;
  /** The whole source, as `check`. `onProgress` is told the share read, 0 to 1. */
  check(path: string, options: SourceOptions, on?: CheckHooks): Promise<Inspection>;
  /** The rows of two prints, as `compareRows`. */
  compare(
    now: string,
    then: string,
    keys: readonly RowsKey[],
    on?: LookHooks,
  ): Promise<readonly RowComparison[]>;
  /** Ends the thread; what is under way fails with `cancelled`. */
  close(): Promise<void>;
}

export interface LookHooks {
  readonly signal?: AbortSignal;
}

export interface CheckHooks extends LookHooks {
  readonly onProgress?: (share: number) => void;
  /** See `CheckOptions`. */
  readonly printTo?: string;
}

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: KindlingError | Error) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/**
 * Makes an inspector whose worker is loaded from `workerUrl` on first use, and anew after a crash.
 * A cancelled call fails with `cancelled` at once; the worker stops at its next piece.
 */
export function createInspector(workerUrl: URL): Inspector {
  let worker: Worker | null = null;
  let lastId = 0;
  const pending = new Map<number, Pending>();

  function settle(id: number): Pending | undefined {
    const call = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker?.unref();
    return call;
  }

  function failAll(error: KindlingError | Error): void {
    worker = null;
    for (const id of [...pending.keys()]) settle(id)?.reject(error);
  }

  function onReply(message: WorkerReply): void {
    if (message.kind === 'progress') pending.get(message.id)?.onProgress?.(message.share);
    else if (message.kind === 'done') settle(message.id)?.resolve(message.result as never);
    else settle(message.id)?.reject(toError(message.failure));
  }

  function start(): Worker {
    // What the process was started with, such as `--eval`, is nothing for a file.
    const started = new Worker(workerUrl, { execArgv: [] });
    // An idle worker must not keep a command line alive.
    started.unref();
    started.on('message', onReply);
    // Told by itself only if it is the one in use: after `close` a new one may have taken over.
    started.on('error', (error) => {
      if (worker === started) failAll(error instanceof Error ? error : new Error(String(error)));
    });
    started.on('exit', () => {
      if (worker === started) failAll(new KindlingError('cancelled'));
    });
    return started;
  }

  function running(): Worker {
    worker ??= start();
    return worker;
  }

  /** The worker answers each request with the result of its kind. */
  function call<R>(
    ask: (id: number) => WorkerRequest,
    { signal, onProgress }: Omit<CheckHooks, 'printTo'> = {},
  ): Promise<R> {
    if (signal?.aborted) return Promise.reject(new KindlingError('cancelled'));
    const used = running();
    used.ref();
    lastId += 1;
    const id = lastId;
    const post = (request: WorkerRequest) => used.postMessage(request);
    return new Promise<R>((resolve, reject) => {
      const onAbort = () => {
        post({ kind: 'cancel', id });
        settle(id)?.reject(new KindlingError('cancelled'));
      };
      const forget = () => signal?.removeEventListener('abort', onAbort);
      signal?.addEventListener('abort', onAbort, { once: true });
      pending.set(id, {
        resolve: (result) => {
          forget();
          resolve(result);
        },
        reject: (error) => {
          forget();
          reject(error);
        },
        onProgress,
      });
      post(ask(id));
    });
  }

  return {
    warmUp: () => running().postMessage({ kind: 'warm-up' } satisfies WorkerRequest),
    look: (path, options, on) => call((id) => ({ kind: 'look', id, path, options }), on),
    check: (path, options, { printTo, ...on } = {}) =>
      call((id) => ({ kind: 'check', id, path, options, printTo }), on),
    compare: (now, then, keys, on) => call((id) => ({ kind: 'compare', id, now, then, keys }), on),
    async close() {
      const ended = worker;
      failAll(new KindlingError('cancelled'));
      await ended?.terminate();
    },
  };
}

function toError({ code, message, details }: Failure): KindlingError {
  return new KindlingError(code, details, message);
}

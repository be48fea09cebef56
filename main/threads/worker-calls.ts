import { Worker } from 'node:worker_threads';
import { KindlingError } from '../contract/errors.ts';
import type { CallReply, CallRequest, CarriedError } from './messages.ts';

/** How one call is followed and stopped. */
export interface CallHooks {
  readonly signal?: AbortSignal | undefined;
  /** Told how much is done, in the call's own measure. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Calls that a thread of its own answers. */
export interface WorkerCalls<Ask, Result> {
  call(ask: Ask, on?: CallHooks): Promise<Result>;
  /**
   * Gives back the memory of the thread as soon as it has nothing to do; the next call starts it
   * anew.
   */
  rest(): void;
  /** Ends the thread; what is under way fails with `cancelled`. */
  close(): Promise<void>;
}

interface Pending<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((done: number) => void) | undefined;
}

/**
 * Makes calls to a worker that is loaded from `url` on first use, and anew after a crash. A
 * cancelled call fails with `cancelled`: at once, while the worker stops when it comes to it; or,
 * with `untilStopped`, once the worker has stopped and tidied up.
 */
export function createWorkerCalls<Ask, Result>(
  url: URL,
  { untilStopped = false } = {},
): WorkerCalls<Ask, Result> {
  let worker: Worker | null = null;
  let lastId = 0;
  let isRestWanted = false;
  const pending = new Map<number, Pending<Result>>();

  function settle(id: number): Pending<Result> | undefined {
    const call = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) {
      worker?.unref();
      if (isRestWanted) rest();
    }
    return call;
  }

  function rest(): void {
    isRestWanted = pending.size > 0;
    if (isRestWanted) return;
    const ended = worker;
    worker = null;
    void ended?.terminate();
  }

  function failAll(error: unknown): void {
    worker = null;
    for (const id of [...pending.keys()]) settle(id)?.reject(error);
  }

  function onReply(reply: CallReply<Result>): void {
    if (reply.kind === 'progress') pending.get(reply.id)?.onProgress?.(reply.done);
    else if (reply.kind === 'done') settle(reply.id)?.resolve(reply.result);
    else if (reply.kind === 'defect') settle(reply.id)?.reject(toError(reply.defect));
    else {
      const { code, details, message } = reply.failure;
      settle(reply.id)?.reject(new KindlingError(code, details, message));
    }
  }

  function start(): Worker {
    // What the process was started with, such as `--eval`, is nothing for a worker.
    const started = new Worker(url, { execArgv: [] });
    // An idle worker must not keep a command line alive.
    started.unref();
    started.on('message', onReply);
    // Told by itself only if it is the one in use: after `close` a new one may have taken over.
    started.on('error', (error) => {
      if (worker === started) failAll(error);
    });
    started.on('exit', () => {
      if (worker === started) failAll(new KindlingError('cancelled'));
    });
    return started;
  }

  return {
    call(ask, { signal, onProgress } = {}) {
      if (signal?.aborted) return Promise.reject(new KindlingError('cancelled'));
      isRestWanted = false;
      worker ??= start();
      const used = worker;
      used.ref();
      lastId += 1;
      const id = lastId;
      const post = (request: CallRequest<Ask>) => used.postMessage(request);
      const onAbort = () => {
        post({ kind: 'cancel', id });
        if (!untilStopped) settle(id)?.reject(new KindlingError('cancelled'));
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      return new Promise<Result>((resolve, reject) => {
        post({ kind: 'call', id, ask });
        pending.set(id, { resolve, reject, onProgress });
      }).finally(() => signal?.removeEventListener('abort', onAbort));
    },
    rest,
    async close() {
      const ended = worker;
      failAll(new KindlingError('cancelled'));
      await ended?.terminate();
    },
  };
}

function toError({ name, message, stack, code }: CarriedError): Error {
  return Object.assign(new Error(message), { name, stack, ...(code !== undefined && { code }) });
}

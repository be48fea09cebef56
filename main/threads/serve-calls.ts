import { parentPort } from 'node:worker_threads';
import { KindlingError, toFailure } from '../contract/errors.ts';
import type { CallReply, CallRequest, CarriedError } from './messages.ts';

/** How an answer is told of what its caller wants besides. */
export interface AnswerHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Answers, in a worker thread, what `createWorkerCalls` asks; several calls may be under way. */
export function serveCalls<Ask, Result>(
  answer: (ask: Ask, on: AnswerHooks) => Promise<Result> | Result,
): void {
  const running = new Map<number, AbortController>();
  const reply = (message: CallReply<Result>) => parentPort?.postMessage(message);

  async function run(id: number, ask: Ask, signal: AbortSignal): Promise<void> {
    const onProgress = (done: number) => reply({ kind: 'progress', id, done });
    try {
      reply({ kind: 'done', id, result: await answer(ask, { signal, onProgress }) });
    } catch (error) {
      if (error instanceof KindlingError) reply({ kind: 'failed', id, failure: toFailure(error) });
      else reply({ kind: 'defect', id, defect: carried(error) });
    } finally {
      running.delete(id);
    }
  }

  parentPort?.on('message', (request: CallRequest<Ask>) => {
    if (request.kind === 'cancel') {
      running.get(request.id)?.abort();
      return;
    }
    const abort = new AbortController();
    running.set(request.id, abort);
    void run(request.id, request.ask, abort.signal);
  });
}

function carried(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  const { name, message, stack = '' } = error;
  const code = 'code' in error ? { code: String(error.code) } : {};
  return { name, message, stack, ...code };
}

import { parentPort } from 'node:worker_threads';
import { toFailure } from '../contract/errors.ts';
import type { Inspection } from '../contract/inspection.ts';
import { check } from './check.ts';
import { compareRows, type RowComparison } from './compare-rows.ts';
import { lookAt } from './look.ts';
import type { WorkerReply, WorkerRequest } from './messages.ts';
import { warmUp } from './warm-up.ts';

/** Shares of a source between two messages about progress. */
const progressStep = 0.01;

/** Worker-thread entry: looks into files so that nobody else's thread has to. */
const running = new Map<number, AbortController>();
const reply = (message: WorkerReply) => parentPort?.postMessage(message);

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'warm-up') {
    warmUp();
    return;
  }
  if (request.kind === 'cancel') {
    running.get(request.id)?.abort();
    return;
  }
  const { id } = request;
  const abort = new AbortController();
  running.set(id, abort);
  run(request, abort.signal)
    .then(
      (result) => reply({ kind: 'done', id, result }),
      (error) => reply({ kind: 'failed', id, failure: toFailure(error) }),
    )
    .finally(() => running.delete(id));
});

function run(
  request: Extract<WorkerRequest, { kind: 'look' | 'check' | 'compare' }>,
  signal: AbortSignal,
): Promise<Inspection | readonly RowComparison[]> {
  if (request.kind === 'compare') return compareRows(request.now, request.then, request.keys);
  const { id, path, options, printTo } = request;
  if (request.kind === 'look') return lookAt(path, options);
  let told = 0;
  const onProgress = (share: number) => {
    // Told more often, whoever draws it would be busier than the check.
    if (share === told || (share < 1 && Math.abs(share - told) < progressStep)) return;
    told = share;
    reply({ kind: 'progress', id, share });
  };
  return check(path, options, { signal, onProgress, printTo });
}

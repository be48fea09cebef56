import { createWorkerCalls } from '../threads/worker-calls.ts';
import type { Snapshot, SnapshotRequest } from './snapshot.ts';

/** A request as another thread can be given it. */
export type PlainRequest = Omit<SnapshotRequest, 'onRead' | 'freeBytes'>;

/** Takes snapshots, as `takeSnapshot` does. */
export type TakeSnapshot = (request: SnapshotRequest, signal: AbortSignal) => Promise<Snapshot>;

/**
 * Takes snapshots on a thread of its own, loaded from `workerUrl` on first use: converting and
 * hashing would otherwise hold up whoever's thread it is. A cancelled one fails when the thread has
 * stopped and left nothing in the spool.
 */
export function createPreparer(workerUrl: URL): TakeSnapshot {
  const calls = createWorkerCalls<PlainRequest, Snapshot>(workerUrl, { untilStopped: true });
  return ({ onRead, freeBytes: _, ...request }, signal) =>
    calls.call(request, { signal, onProgress: onRead });
}

import { serveCalls } from '../threads/serve-calls.ts';
import type { PlainRequest } from './preparer.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** Worker-thread entry: takes snapshots so that nobody else's thread has to. */
serveCalls<PlainRequest, Snapshot>((request, { signal, onProgress }) =>
  takeSnapshot({ ...request, onRead: onProgress }, signal),
);

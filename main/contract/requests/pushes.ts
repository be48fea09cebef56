import type { PushChoices, PushRecord, PushSummary, StoppedBatch } from '../push.ts';
import type { PushFilter } from '../push-filter.ts';
import type { QueueState } from '../queue.ts';
import type { Repository } from '../repository.ts';

/** What the renderer can ask of main about pushes. */
export interface PushRequests {
  'pushes.start': { request: { sourceId: string; choices: PushChoices }; response: PushSummary };
  'pushes.cancel': { request: { id: string }; response: undefined };
  /** Sends what a failed or cancelled push did not; the same file, the same choices. */
  'pushes.again': { request: { id: string; allowDuplicate: boolean }; response: PushSummary };
  /** An unconfirmed push did arrive: the person has looked in Ignite. */
  'pushes.markPushed': { request: { id: string }; response: PushSummary };
  /** Ends the wait before the next try. */
  'pushes.tryNow': { request: { id: string }; response: undefined };
  'pushes.queue': { request: undefined; response: QueueState };
  'pushes.pause': { request: undefined; response: QueueState };
  'pushes.resume': { request: undefined; response: QueueState };
  /** Those that match, the newest first, `limit` at most. */
  'pushes.list': {
    request: { filter: PushFilter; limit: number };
    response: readonly PushSummary[];
  };
  /** The repositories that anything was ever pushed to, by their names. */
  'pushes.destinations': {
    request: undefined;
    response: readonly Pick<Repository, 'id' | 'name'>[];
  };
  /** Says something of a push that is on record already. */
  'pushes.comment': { request: { id: string; text: string }; response: PushRecord };
  /** Those of these batches that have stopped half-way. */
  'pushes.stoppedBatches': {
    request: { ids: readonly string[] };
    response: readonly StoppedBatch[];
  };
  /** Pushes what is missing of a batch that has stopped half-way; answers how many files. */
  'pushes.pushMissing': { request: { batchId: string }; response: number };
  'pushes.get': { request: { id: string }; response: PushRecord };
  /** Opens a dialog in main; `null` when the person closes it. Excel, CSV or JSON by the ending. */
  'pushes.export': { request: { filter: PushFilter }; response: { name: string } | null };
  /** Stops the export that is under way; nothing is left of it. */
  'pushes.stopExport': { request: undefined; response: undefined };
  /** Opens a dialog in main; `null` when the person closes it. PDF or JSON by the name's ending. */
  'pushes.saveReceipt': { request: { id: string }; response: { name: string } | null };
}

import { KindlingError } from '../../contract/errors.ts';
import type { ReceiptParts } from '../../receipt/receipts.ts';
import type { Desk } from '../desk.ts';
import { type ExportParts, exportHistory } from '../export-history.ts';
import type { HandlersOf } from '../router.ts';
import { saveReceipt } from '../save-receipt.ts';

/** Answers about pushes: starting, deciding, the queue, the history. */
export function pushHandlers(
  desk: Desk,
  receipts: ReceiptParts,
  exports: ExportParts,
): HandlersOf<'pushes'> {
  const front = () => desk.workspace();
  let exporting = new AbortController();
  return {
    'pushes.start': async ({ sourceId, choices }) => (await front()).push(sourceId, choices),
    'pushes.cancel': async ({ id }) => {
      (await front()).queue.cancel(id);
      return undefined;
    },
    'pushes.again': async ({ id, allowDuplicate }) => (await front()).pushAgain(id, allowDuplicate),
    'pushes.markPushed': async ({ id }) => (await front()).queue.markPushed(id),
    'pushes.tryNow': async ({ id }) => {
      (await front()).queue.tryNow(id);
      return undefined;
    },
    'pushes.queue': async () => (await front()).queue.state,
    'pushes.pause': async () => {
      const { queue } = await front();
      queue.pause();
      return queue.state;
    },
    'pushes.resume': async () => {
      const { queue } = await front();
      queue.resume();
      return queue.state;
    },
    'pushes.list': async ({ filter, limit }) => (await front()).records.list(filter, limit),
    'pushes.destinations': async () => (await front()).records.destinations(),
    'pushes.stoppedBatches': async ({ ids }) => (await front()).stoppedBatches(ids),
    'pushes.pushMissing': async ({ batchId }) => (await front()).pushMissing(batchId),
    'pushes.comment': async ({ id, text }) => (await front()).comment(id, text),
    'pushes.export': async ({ filter }, window) => {
      exporting = new AbortController();
      const { folder } = await front();
      return exportHistory(window, exports, { folder, filter, signal: exporting.signal });
    },
    'pushes.stopExport': () => {
      exporting.abort();
      return undefined;
    },
    'pushes.get': async ({ id }) => {
      const record = (await front()).records.get(id);
      if (!record) throw new KindlingError('push-unknown');
      return record;
    },
    'pushes.saveReceipt': async ({ id }, window) => {
      const record = (await front()).records.get(id);
      if (!record) throw new KindlingError('push-unknown');
      return saveReceipt(window, receipts, record);
    },
  };
}

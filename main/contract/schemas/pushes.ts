import { z } from 'zod';
import { pushKinds } from '../push-filter.ts';
import type { SchemasOf } from './schemas.ts';
import { maxStated, sourceOptions, statedTotal } from './source-options.ts';
import { id, maxFiles, nothing, text } from './values.ts';

/** As many as Activity has lines. */
const mostBatches = 1_000;

const comment = z.string().max(2_000);

const pushChoices = z.strictObject({
  repositoryId: id,
  deleteQueryId: id.exactOptional(),
  source: sourceOptions,
  compress: z.boolean(),
  allowDuplicate: z.boolean(),
  allowOverlap: z.boolean().exactOptional(),
  allowOtherRows: z.boolean().exactOptional(),
  erpTotals: z.array(statedTotal).max(maxStated).exactOptional(),
  comment: comment.exactOptional(),
  batch: z
    .strictObject({
      id,
      place: z.number().int().min(1).max(maxFiles),
      of: z.number().int().min(1).max(maxFiles),
    })
    .exactOptional(),
  savedPushId: id.exactOptional(),
});

/** Lines of Activity that are asked for at once. */
const maxListed = 100_000;

const filter = z.strictObject({
  search: text.exactOptional(),
  repositoryId: id.exactOptional(),
  kind: z.enum(pushKinds).exactOptional(),
  since: z.number().int().min(0).exactOptional(),
});

/** Requests about pushes. */
export const pushSchemas: SchemasOf<'pushes'> = {
  'pushes.start': z.strictObject({ sourceId: id, choices: pushChoices }),
  'pushes.cancel': z.strictObject({ id }),
  'pushes.again': z.strictObject({ id, allowDuplicate: z.boolean() }),
  'pushes.markPushed': z.strictObject({ id }),
  'pushes.tryNow': z.strictObject({ id }),
  'pushes.queue': nothing,
  'pushes.pause': nothing,
  'pushes.resume': nothing,
  'pushes.list': z.strictObject({ filter, limit: z.number().int().min(1).max(maxListed) }),
  'pushes.destinations': nothing,
  'pushes.comment': z.strictObject({ id, text: comment.trim().min(1) }),
  'pushes.export': z.strictObject({ filter }),
  'pushes.stopExport': nothing,
  'pushes.stoppedBatches': z.strictObject({ ids: z.array(id).max(mostBatches) }),
  'pushes.pushMissing': z.strictObject({ batchId: id }),
  'pushes.get': z.strictObject({ id }),
  'pushes.saveReceipt': z.strictObject({ id }),
};

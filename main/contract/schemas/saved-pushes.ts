import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { sourceOptions } from './source-options.ts';
import { id, nothing } from './values.ts';

/** Saved pushes of one profile. */
export const maxSavedPushes = 1_000;

/** What a file has to pass before it goes without a question. */
export const savedChecks = z.strictObject({
  nextMonth: z.boolean(),
  withinPercent: z.number().int().min(1).max(1_000).nullable(),
  erpTotal: z.boolean(),
});

/** What a saved push is called, in a list and by `--saved`. */
export const savedName = z.string().trim().min(1).max(200);

/** What its files are called. */
export const filePattern = z.string().trim().min(1).max(255);

/** By which day of the next month its files are in. */
export const dueDay = z.number().int().min(1).max(31).nullable();

const settings = z.strictObject({
  name: savedName,
  repositoryId: id,
  source: sourceOptions,
  compress: z.boolean(),
  deleteQueryId: z.guid().nullable(),
  checks: savedChecks,
  filePattern,
  dueDay,
});

/** Requests about saved pushes. */
export const savedPushSchemas: SchemasOf<'savedPushes'> = {
  'savedPushes.list': nothing,
  'savedPushes.make': z.strictObject({ pushId: id }),
  'savedPushes.push': z.strictObject({ savedPushId: id, sourceId: id }),
  'savedPushes.change': z.strictObject({ id, settings }),
  'savedPushes.remove': z.strictObject({ id }),
  'savedPushes.move': z.strictObject({
    id,
    place: z.number().int().min(0).max(maxSavedPushes),
  }),
  'savedPushes.export': z.strictObject({ ids: z.array(id).min(1).max(maxSavedPushes) }),
  'savedPushes.import': nothing,
};

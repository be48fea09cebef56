import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { id, nothing } from './values.ts';

const month = z.strictObject({
  savedPushId: id,
  company: z.string().min(1).max(1_000).nullable(),
  period: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
});

/** Requests about the months. */
export const monthSchemas: SchemasOf<'months'> = {
  'months.board': nothing,
  'months.excuse': month.extend({ isForGood: z.boolean() }),
  'months.expect': month,
};

import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { id, nothing } from './values.ts';

/** Requests about watched folders. */
export const watchedSchemas: SchemasOf<'watched'> = {
  'watched.list': nothing,
  'watched.choose': z.strictObject({ savedPushId: id }),
  'watched.change': z.strictObject({
    savedPushId: id,
    settings: z.strictObject({ pushesAtOnce: z.boolean(), moves: z.boolean() }),
  }),
  'watched.stop': z.strictObject({ savedPushId: id }),
  'watched.ask': z.strictObject({ fileId: id }),
  'watched.leave': z.strictObject({ fileId: id }),
};

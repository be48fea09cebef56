import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { nothing, text } from './values.ts';

/** Longest paste that is taken for a token at all, so that it can be said to be too long. Characters. */
const maxPaste = 1_000_000;

/** Requests about the way to Ignite. */
export const connectionSchemas: SchemasOf<'connection'> = {
  'connection.get': nothing,
  'connection.connect': z.strictObject({
    token: z.string().max(maxPaste),
    address: text.exactOptional(),
  }),
  'connection.practice': z.strictObject({ on: z.boolean() }),
  'connection.refresh': nothing,
  'connection.removeToken': nothing,
  'connection.setAddress': z.strictObject({ address: text }),
  'connection.loadDescription': nothing,
  'connection.resetDescription': nothing,
};

import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { nothing } from './values.ts';

/** Requests about the program itself. */
export const appSchemas: SchemasOf<'app'> = {
  'app.info': nothing,
  'app.copy': z.strictObject({ text: z.string().min(1).max(10_000) }),
};

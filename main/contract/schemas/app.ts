import type { SchemasOf } from './schemas.ts';
import { nothing } from './values.ts';

/** Requests about the program itself. */
export const appSchemas: SchemasOf<'app'> = {
  'app.info': nothing,
};

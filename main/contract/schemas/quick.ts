import type { SchemasOf } from './schemas.ts';
import { nothing } from './values.ts';

/** Requests of the quick window. */
export const quickSchemas: SchemasOf<'quick'> = {
  'quick.get': nothing,
  'quick.push': nothing,
  'quick.open': nothing,
};

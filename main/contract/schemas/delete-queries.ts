import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { id, nothing } from './values.ts';

const deleteQuery = z.strictObject({
  // Any 128 bits in the usual form: Ignite's own examples are no RFC 9562 versions.
  id: z.guid(),
  repositoryId: id,
  name: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2_000),
});

/** Requests about delete queries. */
export const deleteQuerySchemas: SchemasOf<'deleteQueries'> = {
  'deleteQueries.list': nothing,
  'deleteQueries.save': deleteQuery,
  'deleteQueries.remove': z.strictObject({ id }),
};

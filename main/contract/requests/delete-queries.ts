import type { DeleteQuery } from '../repository.ts';

/** What the renderer can ask of main about the delete queries that people described. */
export interface DeleteQueryRequests {
  'deleteQueries.list': { request: undefined; response: readonly DeleteQuery[] };
  'deleteQueries.save': { request: DeleteQuery; response: readonly DeleteQuery[] };
  'deleteQueries.remove': { request: { id: string }; response: readonly DeleteQuery[] };
}

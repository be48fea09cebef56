import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about the delete queries that people described. */
export function deleteQueryHandlers(desk: Desk): HandlersOf<'deleteQueries'> {
  const front = () => desk.workspace();
  return {
    'deleteQueries.list': async () => (await front()).deleteQueries.list(),
    'deleteQueries.save': async (query) => {
      const { deleteQueries } = await front();
      deleteQueries.save(query);
      return deleteQueries.list();
    },
    'deleteQueries.remove': async ({ id }) => {
      const { deleteQueries } = await front();
      deleteQueries.remove(id);
      return deleteQueries.list();
    },
  };
}

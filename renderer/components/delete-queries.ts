import { useCallback, useEffect, useState } from 'react';
import type { DeleteQuery } from '../../main/contract/repository.ts';
import { request } from '../bridge.ts';

const shapeOfUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of a UUID. */
export function looksLikeUuid(text: string): boolean {
  return shapeOfUuid.test(text);
}

/** The stored delete queries, and ways to change them (which throw `RequestFailed`). */
export function useDeleteQueries() {
  const [queries, setQueries] = useState<readonly DeleteQuery[]>([]);
  useEffect(() => {
    let wanted = true;
    request('deleteQueries.list', undefined).then(
      (list) => wanted && setQueries(list),
      // Nothing stored can be shown; adding one says why.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  const save = useCallback(async (query: DeleteQuery, previousId?: string) => {
    setQueries(await request('deleteQueries.save', query));
    // Ignite knows a query by its UUID: with another one the old entry would stay behind.
    if (previousId && previousId !== query.id) {
      setQueries(await request('deleteQueries.remove', { id: previousId }));
    }
  }, []);
  const remove = useCallback(async (id: string) => {
    setQueries(await request('deleteQueries.remove', { id }));
  }, []);
  return { queries, save, remove };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary } from '../../main/contract/push.ts';
import type { PushFilter } from '../../main/contract/push-filter.ts';
import { failureOf, follow, request } from '../bridge.ts';

/** The list with a changed push in its place; `null` when the push is not in it. */
function withChanged(
  pushes: readonly PushSummary[],
  changed: PushSummary,
): readonly PushSummary[] | null {
  if (!pushes.some(({ id }) => id === changed.id)) return null;
  return pushes.map((push) => (push.id === changed.id ? changed : push));
}

/** The pushes that match, newest first, `limit` at most, kept up to date. */
export function useActivity(filter: PushFilter, limit: number) {
  const [pushes, setPushes] = useState<readonly PushSummary[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useRef(0);
  const ask = useCallback(async () => {
    const number = ++asked.current;
    try {
      const list = await request('pushes.list', { filter, limit });
      if (number !== asked.current) return;
      setPushes(list);
      setFailure(null);
    } catch (error) {
      if (number === asked.current) setFailure(failureOf(error));
    }
  }, [filter, limit]);

  useEffect(() => {
    void ask();
    return follow('pushes.removed', ask);
  }, [ask]);

  useEffect(
    () =>
      follow('push.changed', (changed) => {
        setPushes((list) => {
          const next = list && withChanged(list, changed);
          // A new push: whether it matches is for main to say.
          if (!next) void ask();
          return next ?? list;
        });
      }),
    [ask],
  );
  return { pushes, failure, ask };
}

import { useEffect, useState } from 'react';
import type { PushState } from '../../main/contract/push.ts';
import { follow, request } from '../bridge.ts';
import { wantsAttention } from '../components/push-words.ts';

/** How many pushes run or need a person. `mode` starts the count anew: each has its own Activity. */
export function useBadge(mode: string | undefined): number {
  const [states, setStates] = useState<ReadonlyMap<string, PushState>>(new Map());
  useEffect(() => {
    if (!mode) return;
    let wanted = true;
    setStates(new Map());
    request('pushes.list', { search: '' }).then(
      (list) => {
        if (!wanted) return;
        // What was told while the list was on its way is newer than the list.
        setStates(
          (told) => new Map([...list.map(({ id, state }) => [id, state] as const), ...told]),
        );
      },
      // Without the list the badge counts what it is told from now on.
      () => {},
    );
    const end = follow('push.changed', ({ id, state }) =>
      setStates((known) => new Map(known).set(id, state)),
    );
    return () => {
      wanted = false;
      end();
    };
  }, [mode]);
  return [...states.values()].filter(wantsAttention).length;
}

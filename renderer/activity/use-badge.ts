import { useEffect, useState } from 'react';
import type { PushSummary } from '../../main/contract/push.ts';
import { follow, request } from '../bridge.ts';
import { wantsAttention } from '../components/push-words.ts';

/** Newer pushes than these are counted. */
const mostCounted = 1_000;

/**
 * How many pushes run or need a person. `mode` starts the count anew: each has its own Activity.
 * While Activity is open (`looking`) everything that failed is seen.
 */
export function useBadge(mode: string | undefined, looking: boolean): number {
  const [pushes, setPushes] = useState<ReadonlyMap<string, PushSummary>>(new Map());
  const [seenAt, setSeenAt] = useState(0);

  useEffect(() => {
    if (!mode) return;
    let wanted = true;
    setPushes(new Map());
    setSeenAt(Number(localStorage.getItem(seenKey(mode))));
    request('pushes.list', { filter: {}, limit: mostCounted }).then(
      (list) => {
        if (!wanted) return;
        // What was told while the list was on its way is newer than the list.
        setPushes((told) => new Map([...list.map((push) => [push.id, push] as const), ...told]));
      },
      // Without the list the badge counts what it is told from now on.
      () => {},
    );
    const end = follow('push.changed', (push) =>
      setPushes((known) => new Map(known).set(push.id, push)),
    );
    return () => {
      wanted = false;
      end();
    };
  }, [mode]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is seen, too
  useEffect(() => {
    if (!mode || !looking) return;
    const now = Date.now();
    localStorage.setItem(seenKey(mode), String(now));
    setSeenAt(now);
  }, [mode, looking, pushes]);

  return [...pushes.values()].filter((push) => wantsAttention(push, seenAt)).length;
}

function seenKey(mode: string): string {
  return `activity.seen.${mode}`;
}

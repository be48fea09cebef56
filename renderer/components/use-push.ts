import { useEffect, useState } from 'react';
import type { PushRecord, PushState } from '../../main/contract/push.ts';
import { request } from '../bridge.ts';

/**
 * Everything kept about a push, asked for again whenever its state changes; `null` before. What it
 * is given with it takes a newer one.
 */
export function useRecord(
  id: string | null,
  state: PushState | null,
): readonly [PushRecord | null, (newer: PushRecord) => void] {
  const [record, setRecord] = useState<PushRecord | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is the reason to ask again
  useEffect(() => {
    if (!id) return;
    let wanted = true;
    request('pushes.get', { id }).then(
      (found) => wanted && setRecord(found),
      // A record that cannot be read leaves the summary, which is on screen already.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [id, state]);
  return [record?.id === id ? record : null, setRecord];
}

import { useEffect, useState } from 'react';
import type { PushSummary, StoppedBatch } from '../../main/contract/push.ts';
import { request } from '../bridge.ts';

/** Of the batches that the pushes belong to those that have stopped half-way, by id. */
export function useStoppedBatches(
  pushes: readonly PushSummary[],
): ReadonlyMap<string, StoppedBatch> {
  const [stopped, setStopped] = useState<ReadonlyMap<string, StoppedBatch>>(new Map());
  const members = pushes.filter(({ batch }) => batch !== undefined);
  const ids = [...new Set(members.map(({ batch }) => batch?.id))].join(' ');
  // How they stand is a reason to ask again.
  const standing = members.map(({ id, state }) => `${id} ${state}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let wanted = true;
    const asked =
      ids === '' ? Promise.resolve([]) : request('pushes.stoppedBatches', { ids: ids.split(' ') });
    asked.then(
      (batches) => wanted && setStopped(new Map(batches.map((batch) => [batch.id, batch]))),
      // Without it every push still tells of itself.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [ids, standing]);
  return stopped;
}

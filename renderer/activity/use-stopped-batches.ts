import { useEffect, useState } from 'react';
import type { PushSummary, StoppedBatch } from '../../main/contract/push.ts';
import { request } from '../bridge.ts';

/** Of the batches that the pushes belong to those that have stopped half-way, by id. */
export function useStoppedBatches(
  pushes: readonly PushSummary[],
): ReadonlyMap<string, StoppedBatch> {
  const [stopped, setStopped] = useState<ReadonlyMap<string, StoppedBatch>>(new Map());
  const members = pushes.flatMap(({ batch, state }) => (batch ? [{ id: batch.id, state }] : []));
  // How they stand is a reason to ask again.
  const standing = JSON.stringify(members);
  useEffect(() => {
    const ids = [...new Set((JSON.parse(standing) as { id: string }[]).map(({ id }) => id))];
    let wanted = true;
    const asked =
      ids.length === 0 ? Promise.resolve([]) : request('pushes.stoppedBatches', { ids });
    asked.then(
      (batches) => wanted && setStopped(new Map(batches.map((batch) => [batch.id, batch]))),
      // Without it every push still tells of itself.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [standing]);
  return stopped;
}

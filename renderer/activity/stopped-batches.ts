import type { PushSummary } from '../../main/contract/push.ts';
import { isRunning } from '../components/push-words.ts';

/**
 * The batches that have stopped half-way, each with how many of its files have arrived: some but
 * not all, and none of them goes on by itself. All of a batch has to be among the pushes.
 */
export function stoppedBatches(pushes: readonly PushSummary[]): ReadonlyMap<string, number> {
  const members = new Map<string, PushSummary[]>();
  for (const push of pushes) {
    if (push.batch) members.set(push.batch.id, [...(members.get(push.batch.id) ?? []), push]);
  }
  const stopped = new Map<string, number>();
  for (const [id, files] of members) {
    const arrived = new Set(
      files.flatMap(({ state, batch }) => (state === 'pushed' && batch ? batch.place : [])),
    ).size;
    const isWhole = arrived === files[0]?.batch?.of;
    if (arrived > 0 && !isWhole && !files.some(({ state }) => isRunning(state))) {
      stopped.set(id, arrived);
    }
  }
  return stopped;
}

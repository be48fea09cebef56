import type { PushProgress } from '../contract/push.ts';
import type { JobWorld } from './push-order.ts';
import { createRateMeter } from './rate.ts';

/** ms */
const leastBetween = 100;

/**
 * Reports how far a phase of a push has come at most ten times a second, and always its end. `span`
 * is in bytes: `before` were done when the part began of which `done` is told.
 */
export function createReporter(
  { now, onProgress }: Pick<JobWorld, 'now' | 'onProgress'>,
  { id, phase }: Pick<PushProgress, 'id' | 'phase'>,
  span: { readonly before: number; readonly total: number },
): (done: number) => void {
  const { before, total } = span;
  const meter = createRateMeter();
  let last = Number.NEGATIVE_INFINITY;
  return (doneOfPart) => {
    const at = now();
    const done = before + doneOfPart;
    if (at - last < leastBetween && done < total) return;
    last = at;
    onProgress({ id, phase, done, total, rate: meter.measure(done, at) });
  };
}

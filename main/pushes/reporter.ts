import type { PushProgress } from '../contract/push.ts';
import type { JobWorld } from './push-order.ts';
import { createRateMeter } from './rate.ts';

/** ms */
const leastBetween = 100;
const mostBetween = 1_000;

/** Tells how far a phase of a push has come. */
export interface Reporter {
  /** So many bytes of the part are done. */
  report(done: number): void;
  /** Tells nothing more. */
  end(): void;
}

/**
 * Makes a reporter that tells at most ten times a second, and always the end. Where nothing moves
 * it says so every second, so that no rate stays that is not true any more. `span` is in bytes:
 * `before` were done when the part began of which `done` is told.
 */
export function createReporter(
  { clock, onProgress }: Pick<JobWorld, 'clock' | 'onProgress'>,
  { id, phase }: Pick<PushProgress, 'id' | 'phase'>,
  span: { readonly before: number; readonly total: number },
): Reporter {
  const { before, total } = span;
  const meter = createRateMeter();
  let last = Number.NEGATIVE_INFINITY;
  let done = before;
  let callOff = () => {};
  const tell = () => {
    last = clock.now();
    callOff();
    callOff = clock.after(mostBetween, tell);
    onProgress({ id, phase, done, total, rate: meter.measure(done, last) });
  };
  return {
    report(doneOfPart) {
      done = before + doneOfPart;
      if (clock.now() - last >= leastBetween || done >= total) tell();
    },
    end: () => callOff(),
  };
}

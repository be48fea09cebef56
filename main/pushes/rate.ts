/** Measures speed over a sliding window: steady enough to read, quick to follow a change. */
export interface RateMeter {
  /** `total` bytes are done at `now` (ms). Gives bytes a second, `null` until measurable. */
  measure(total: number, now: number): number | null;
}

const windowMs = 3000;
const shortestMs = 250;

/** A meter that has measured nothing yet. */
export function createRateMeter(): RateMeter {
  let samples: { total: number; at: number }[] = [];
  return {
    measure(total, now) {
      samples.push({ total, at: now });
      // The last one from before the window stays: on a slow line there may be none within.
      samples = samples.filter((_, index) => now - (samples[index + 1]?.at ?? now) < windowMs);
      const first = samples[0];
      if (!first || now - first.at < shortestMs) return null;
      return ((total - first.total) * 1000) / (now - first.at);
    },
  };
}

import { performance } from 'node:perf_hooks';

/** Time that never jumps, for waiting; what a record shows is the system's time instead. */
export interface Clock {
  /** ms since any moment. */
  now(): number;
  /** Calls back once when `ms` have passed; the function given back calls it off. */
  after(ms: number, callback: () => void): () => void;
}

/** The computer's monotonic clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

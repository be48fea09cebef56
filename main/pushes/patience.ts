import type { PushOutcome } from '../contract/push.ts';
import type { JobWorld } from './push-order.ts';
import { mayBeOffline, waitBefore } from './retry-policy.ts';

/** How often it is looked whether the network, or the repository, is there again. ms */
export const lookAgainMs = 2_000;

/** A push's wait before its next step: for so long (ms), and for what. */
export interface Pause {
  readonly ms: number;
  readonly for: 'next-try' | 'network' | 'other-sender' | 'profile';
}

/** How long one push waits, and for what, before it gives up. */
export class Patience {
  readonly #world: Pick<JobWorld, 'online' | 'random' | 'retry' | 'waitMs'>;
  #offline = false;
  /** How long it has waited, or is about to. ms */
  #waited = 0;

  constructor(world: JobWorld) {
    this.#world = world;
  }

  /** Whether the last attempt failed for want of a network that is still not there. */
  get isOffline(): boolean {
    return this.#offline && !this.#world.online();
  }

  /**
   * What follows from an attempt that may be made again, after so many before it: how many there
   * have been now, and the wait before the next one; `null` when it is given up.
   */
  after(outcome: PushOutcome, before: number): { tries: number; pause: Pause | null } {
    const { retry, random, online } = this.#world;
    this.#offline = mayBeOffline(outcome) && !online();
    if (this.#offline) return { tries: before, pause: this.lookAgain('network') };
    const tries = before + 1;
    const ms = waitBefore(tries, outcome.retryAfterMs, random, retry);
    const goesOn = tries < retry.maxTries && this.#mayWait(ms);
    return { tries, pause: goesOn ? { ms, for: 'next-try' } : null };
  }

  /** A short wait for something that nobody tells of; `null` when it is given up. */
  lookAgain(what: Exclude<Pause['for'], 'next-try'>): Pause | null {
    return this.#mayWait(lookAgainMs) ? { ms: lookAgainMs, for: what } : null;
  }

  #mayWait(ms: number): boolean {
    const { waitMs } = this.#world;
    this.#waited += ms;
    return waitMs === null || this.#waited <= waitMs;
  }
}

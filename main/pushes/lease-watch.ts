import type { UnfinishedPush } from '../store/push-claims.ts';
import type { Clock } from './clock.ts';
import { isGone } from './owner.ts';

/** How often a process says that it still works on its pushes. ms */
export const renewEveryMs = 5_000;

/** A claim that has been watched for so long without a word of its owner has lapsed. ms */
const leaseMs = 20_000;

type Claim = Pick<UnfinishedPush, 'id' | 'owner' | 'renewals'>;

interface Watched {
  readonly owner: string | null;
  readonly renewals: number;
  /** For how long nothing has changed, as far as this process was awake to see. ms */
  readonly unchangedMs: number;
  /** On the monotonic clock, ms. */
  readonly lookedAt: number;
}

/**
 * Judges whether others still work on their pushes: by watching whether they go on counting, never
 * by comparing times. So it does not matter what clocks say, here or there. Between two looks no
 * more counts than lies between two renewals: a computer that slept has not watched meanwhile, and
 * those that slept with it get time to speak.
 */
export class LeaseWatch {
  readonly #clock: Clock;
  readonly #watched = new Map<string, Watched>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Looks at a claim; tells whether no living process holds it. */
  isFree({ id, owner, renewals }: Claim): boolean {
    const now = this.#clock.now();
    const before = this.#watched.get(id);
    const isSame = before?.owner === owner && before.renewals === renewals;
    const stepMs = isSame ? Math.min(now - before.lookedAt, renewEveryMs) : 0;
    const unchangedMs = isSame ? before.unchangedMs + stepMs : 0;
    this.#watched.set(id, { owner, renewals, unchangedMs, lookedAt: now });
    return owner === null || unchangedMs >= leaseMs || isGone(owner);
  }
}

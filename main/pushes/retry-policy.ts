import type { PushOutcome } from '../contract/push.ts';

/** How often, and after what wait, a part is tried again that Ignite cannot have accepted. */
export interface RetryPolicy {
  /** All tries, the first among them. */
  readonly maxTries: number;
  /** Longest wait before the second try; it doubles with each further one. ms */
  readonly firstWaitMs: number;
  /** It never grows beyond this. ms */
  readonly longestWaitMs: number;
  /** A server's `Retry-After` is honoured up to this. ms */
  readonly longestAskedMs: number;
}

export const retryPolicy: RetryPolicy = {
  maxTries: 6,
  firstWaitMs: 2_000,
  longestWaitMs: 120_000,
  longestAskedMs: 900_000,
};

/**
 * The wait before the next try, in ms: full jitter, so that many who failed together do not come
 * back together; behind what the server asked for, never before it. `random` gives 0 to 1.
 */
export function waitBefore(
  tries: number,
  retryAfterMs: number | undefined,
  random: () => number,
  policy: RetryPolicy,
): number {
  const longest = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (tries - 1));
  return Math.min(retryAfterMs ?? 0, policy.longestAskedMs) + random() * longest;
}

/** Whether it may have failed for want of any network, rather than for Ignite. */
export function mayBeOffline(outcome: PushOutcome): boolean {
  return outcome.kind === 'try-later' && outcome.status === undefined;
}

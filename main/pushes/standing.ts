import type { EarlierPush, QueueWait } from '../contract/queue.ts';
import type { Pause } from './patience.ts';

/** What a push waits for that has been worked on and could not go on. */
export type Wait = {
  /** On the monotonic clock, ms. */
  readonly until: number;
} & (
  | { readonly for: Pause['for'] /** ms since the epoch. */; readonly at: number }
  /** Kindling is connected to another Ignite. */
  | { readonly for: 'address' }
  /** A person has to decide about this one. */
  | { readonly for: 'decision'; readonly push: EarlierPush }
);

/** A push in the queue. */
export interface Standing {
  readonly id: string;
  /** Address and repository: pushes to it go one after the other. */
  readonly destination: string;
  readonly running: boolean;
  readonly wait: Wait | undefined;
}

/** What holds the whole queue. */
export interface Holds {
  readonly paused: boolean;
  readonly tokenNeeded: boolean;
}

/** Why each push that is not running is not, by its id; `pushes` in the order of their turns. */
export function whyWaiting(
  pushes: readonly Standing[],
  { paused, tokenNeeded }: Holds,
): Record<string, QueueWait> {
  const waits: Record<string, QueueWait> = {};
  const decisions = new Map<string, QueueWait>();
  for (const { id, destination, running, wait } of pushes) {
    if (running) continue;
    const own = wait && publicWait(wait);
    if (own?.for === 'decision') decisions.set(destination, own);
    // Whatever else has to happen, a person has to decide: that comes first.
    const decision = decisions.get(destination);
    if (decision) waits[id] = decision;
    else if (paused) waits[id] = { for: 'resume' };
    else if (tokenNeeded) waits[id] = { for: 'token' };
    else waits[id] = own ?? { for: 'turn' };
  }
  return waits;
}

/** Whether it goes on only when a person has done something. */
export function waitsForPerson(wait: Wait | undefined): boolean {
  return wait?.for === 'decision' || wait?.for === 'address';
}

function publicWait(wait: Wait): QueueWait {
  switch (wait.for) {
    case 'decision':
      return { for: 'decision', push: wait.push };
    case 'next-try':
      return { for: 'next-try', at: wait.at };
    default:
      return { for: wait.for };
  }
}

import type { QueueState } from '../../main/contract/queue.ts';

/** What the banner has to say about the queue; `null` for nothing. `count`: pushes that wait. */
export type QueueNotice = {
  readonly kind: 'token' | 'after-start' | 'by-person';
  readonly count: number;
} | null;

/** The one thing about the queue that a person must know wherever they are. */
export function queueNotice({ paused, tokenNeeded, waits }: QueueState): QueueNotice {
  const count = Object.keys(waits).length;
  if (tokenNeeded) return { kind: 'token', count };
  return paused && { kind: paused, count };
}

import type { PartState, PushState } from '../contract/push.ts';

/**
 * The moves a part may make. Anything else is a defect and is refused before it is recorded.
 * `unconfirmed` ends only by a person's decision; `pushed` and `cancelled` are final.
 */
const moves: Readonly<Record<PartState, readonly PartState[]>> = {
  queued: ['preparing', 'sending', 'failed', 'cancelled'],
  preparing: ['queued', 'sending', 'failed', 'cancelled'],
  sending: ['waiting', 'pushed', 'failed', 'unconfirmed', 'cancelled'],
  waiting: ['queued', 'sending', 'failed', 'cancelled'],
  unconfirmed: ['pushed'],
  failed: [],
  pushed: [],
  cancelled: [],
};

/** Whether a part may go from one state to the other. */
export function mayMove(from: PartState, to: PartState): boolean {
  return moves[from].includes(to);
}

const ended: ReadonlySet<PushState> = new Set<PushState>([
  'pushed',
  'failed',
  'unconfirmed',
  'cancelled',
  'partly-pushed',
]);

/** Whether nothing more happens to it by itself. */
export function isEnded(state: PushState): boolean {
  return ended.has(state);
}

/** What a push shows: the sum of its parts (at least one). */
export function sumOfParts(parts: readonly PartState[]): PushState {
  const has = (state: PartState) => parts.includes(state);
  if (has('unconfirmed')) return 'unconfirmed';
  const active = (['sending', 'preparing', 'waiting', 'queued'] as const).find(has);
  const broken = (['failed', 'cancelled'] as const).find(has);
  if (active && !broken) return active;
  if (broken) return has('pushed') ? 'partly-pushed' : broken;
  return 'pushed';
}

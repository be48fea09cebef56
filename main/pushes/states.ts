import type { PartState, PushState } from '../contract/push.ts';

type Moves = Readonly<Record<PartState, readonly PartState[]>>;

/**
 * The moves a part may make by itself. Anything else is a defect and is refused before it is
 * recorded. `preparing` and `sending` go back only before the last chunk may have left.
 */
const moves: Moves = {
  queued: ['preparing', 'sending', 'failed', 'cancelled'],
  preparing: ['queued', 'sending', 'failed', 'cancelled'],
  sending: ['waiting', 'pushed', 'failed', 'unconfirmed', 'cancelled'],
  waiting: ['queued', 'sending', 'failed', 'cancelled'],
  unconfirmed: [],
  failed: [],
  pushed: [],
  cancelled: [],
};

/** The moves that only a person's decision makes, about a push that has ended. */
const decisions: Moves = {
  queued: [],
  preparing: [],
  sending: [],
  waiting: [],
  unconfirmed: ['pushed'],
  failed: ['queued'],
  pushed: [],
  cancelled: ['queued'],
};

/** Whether a part may go from one state to the other by itself. */
export function mayMove(from: PartState, to: PartState): boolean {
  return moves[from].includes(to);
}

/** Whether a person may move a part from one state to the other. */
export function mayDecide(from: PartState, to: PartState): boolean {
  return decisions[from].includes(to);
}

/** Where a part goes on whose process died in the middle of it. */
export function afterCrash(state: PartState, handedOver: boolean): PartState {
  if (state === 'sending') return handedOver ? 'unconfirmed' : 'waiting';
  return state === 'preparing' ? 'queued' : state;
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

import type { PartState } from '../contract/push.ts';
import type { UnfinishedPush } from '../store/push-claims.ts';
import type { PushRecords } from '../store/push-records.ts';
import type { LeaseWatch } from './lease-watch.ts';
import { afterCrash, isEnded, sumOfParts } from './states.ts';

/** Who takes over, and what is told. */
export interface TakeOver {
  readonly owner: string;
  readonly leases: LeaseWatch;
  /** Whether a person is there who can have it go on. */
  readonly attended: boolean;
  /** Whether this process is at work on a push, or leaves it alone. */
  readonly isOurs: (id: string) => boolean;
  readonly onMoved: (id: string) => void;
}

/**
 * Claims every push that no living process works on and brings it to where it can go on from.
 * Gives those that can; the others have ended, or are let go of for somebody who can.
 */
export function takeOver(records: PushRecords, by: TakeOver): UnfinishedPush[] {
  const { owner, leases } = by;
  const goingOn: UnfinishedPush[] = [];
  for (const found of records.unfinished()) {
    if (by.isOurs(found.id) || !leases.isFree(found)) continue;
    if (!records.claim(found, owner)) continue;
    const canGoOn = found.attended && found.order !== null;
    const ended = settle(records, found, owner, canGoOn);
    by.onMoved(found.id);
    if (ended) continue;
    const now = by.attended ? records.order(found.id) : null;
    if (now) goingOn.push(now);
    else records.release(found.id, owner);
  }
  return goingOn;
}

/** Puts each part where it stands after the crash; tells whether the push has ended with that. */
function settle(
  records: PushRecords,
  { id, parts }: UnfinishedPush,
  owner: string,
  canGoOn: boolean,
): boolean {
  const states = parts.map(({ state }) => state);
  let isOnRecord = false;
  const move = (index: number, to: PartState) => {
    const from = states[index];
    if (from === undefined || from === to) return;
    states[index] = to;
    const pushState = sumOfParts(states);
    const finished = isEnded(pushState);
    isOnRecord ||= finished;
    const step = { id, part: index + 1, from, to, pushState, finished, owner };
    records.move({ ...step, code: 'interrupted' });
  };
  for (const [index, part] of parts.entries()) {
    move(index, afterCrash(part.state, part.handedOver));
  }
  if (!canGoOn && !isEnded(sumOfParts(states))) {
    move(
      states.findIndex((state) => state === 'queued' || state === 'waiting'),
      'failed',
    );
  }
  const ended = isEnded(sumOfParts(states));
  // A damaged record may have no part that could be moved; without an end it would be found again
  // and again.
  if (ended && !isOnRecord) {
    records.end(id, states.length === 0 ? 'unconfirmed' : sumOfParts(states), owner);
  }
  return ended;
}

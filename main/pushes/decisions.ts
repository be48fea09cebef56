import { KindlingError } from '../contract/errors.ts';
import type { PartState, PushDecision } from '../contract/push.ts';
import type { UnfinishedPush } from '../store/push-claims.ts';
import type { PushRecords } from '../store/push-records.ts';
import { isEnded, mayDecide, sumOfParts } from './states.ts';

/** The unconfirmed parts did arrive. Gives the push if parts of it are still to be sent. */
export function decideMarkPushed(
  records: PushRecords,
  id: string,
  owner: string,
): UnfinishedPush | null {
  return decide(records, id, 'marked-pushed', owner, (state) =>
    state === 'unconfirmed' ? 'pushed' : state,
  );
}

/** The missing parts of a partly pushed push are to be sent. Gives the push. */
export function decideSendMissing(
  records: PushRecords,
  id: string,
  owner: string,
): UnfinishedPush | null {
  return decide(records, id, 'missing-again', owner, (state) =>
    state === 'failed' || state === 'cancelled' ? 'queued' : state,
  );
}

function decide(
  records: PushRecords,
  id: string,
  decision: PushDecision,
  owner: string,
  to: (state: PartState) => PartState,
): UnfinishedPush | null {
  const record = records.get(id);
  if (!record) throw new KindlingError('push-unknown');
  const moves = record.parts
    .map(({ number, state }) => ({ part: number, from: state, to: to(state) }))
    .filter(({ from, to }) => from !== to && mayDecide(from, to));
  const pushState = sumOfParts(record.parts.map(({ state }) => to(state)));
  const finished = isEnded(pushState);
  if (!record.undecided || moves.length === 0) throw new KindlingError('push-not-allowed');
  if (!records.decide({ id, decision, owner, pushState, finished, moves })) {
    throw new KindlingError('push-not-allowed');
  }
  return finished ? null : records.order(id);
}

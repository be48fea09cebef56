import { isRunning, type PushState, type PushSummary } from '../../main/contract/push.ts';

/**
 * Whether a push counts on the badge: it runs, a person has to decide about it, or it has failed
 * since a person last looked (`seenAt`, ms since the epoch).
 */
export function wantsAttention(
  { state, undecided, finishedAt }: Pick<PushSummary, 'state' | 'undecided' | 'finishedAt'>,
  seenAt: number,
): boolean {
  return (
    isRunning(state) ||
    undecided === true ||
    (state === 'failed' && finishedAt !== null && finishedAt > seenAt)
  );
}

/** What a person can do about a push, by its state. */
export type PushAction = 'cancel' | 'tryAgain' | 'pushAgain';

/** The one thing that can be done about a push in this state. */
export function actionOf(state: PushState): PushAction {
  if (isRunning(state)) return 'cancel';
  // Sending what may have arrived is a new decision, not another try.
  return state === 'pushed' || state === 'unconfirmed' ? 'pushAgain' : 'tryAgain';
}

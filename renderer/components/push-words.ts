import type { Failure } from '../../main/contract/errors.ts';
import type { PushEvent, PushState, PushSummary } from '../../main/contract/push.ts';
import { describeFailure, type FailureText } from '../../strings/describe.ts';
import type { Translate } from '../../strings/translate.ts';

const running: ReadonlySet<PushState> = new Set<PushState>([
  'queued',
  'preparing',
  'sending',
  'waiting',
]);

/** Whether the push goes on by itself. */
export function isRunning(state: PushState): boolean {
  return running.has(state);
}

/** Whether a push counts on the badge: it runs, or a person has to decide about it. */
export function wantsAttention(state: PushState): boolean {
  return isRunning(state) || state === 'unconfirmed' || state === 'partly-pushed';
}

/** The failure an entry of the timeline tells of; `null` when it tells of none. */
function failureOfEvent(event: PushEvent): Failure | null {
  if (!event.code) return null;
  return {
    code: event.code,
    message: event.message ?? '',
    details: event.status === undefined ? {} : { status: event.status },
  };
}

/** How a push stands, in a sentence. `events` may still be missing. */
export function outcomeText(
  t: Translate,
  summary: PushSummary,
  events: readonly PushEvent[] = [],
): string {
  const last = events.at(-1);
  if (summary.state === 'pushed') return t('outcome.pushed', { rows: summary.rows ?? -1 });
  if (summary.state === 'waiting' && last?.code?.startsWith('token-')) {
    return t('outcome.waiting.token');
  }
  return t(`outcome.${summary.state}`);
}

/** Why a push is where it is, where there is more to say than the sentence does. */
export function reasonText(t: Translate, events: readonly PushEvent[]): FailureText | null {
  const last = events.at(-1);
  const failure = last && failureOfEvent(last);
  return failure && failure.code !== 'cancelled' ? describeFailure(t, failure) : null;
}

const decisionTexts = {
  'marked-pushed': 'timeline.pushed.marked',
  'pushed-again': 'timeline.pushedAgain',
  'missing-again': 'timeline.missingAgain',
} as const;

/** One entry of the timeline as a sentence, with the reason behind it where there is one. */
export function timelineSentence(
  t: Translate,
  events: readonly PushEvent[],
  index: number,
): string {
  const event = events[index];
  if (!event) return '';
  if (event.decision) return t(decisionTexts[event.decision]);
  const before = events.slice(0, index).some(({ state }) => state === 'sending');
  const sentence =
    event.state === 'sending' && before
      ? t('timeline.sending.again')
      : t(`timeline.${event.state}`, { status: event.status ?? 'none' });
  const failure = failureOfEvent(event);
  if (!failure || failure.code === 'cancelled') return sentence;
  return t('common.and', { first: sentence, second: describeFailure(t, failure).what });
}

/** What a person can do about a push, by its state. */
export type PushAction = 'cancel' | 'tryAgain' | 'pushAgain';

/** The one thing that can be done about a push in this state. */
export function actionOf(state: PushState): PushAction {
  if (isRunning(state)) return 'cancel';
  // Sending what may have arrived is a new decision, not another try.
  return state === 'pushed' || state === 'unconfirmed' ? 'pushAgain' : 'tryAgain';
}

import type { Failure } from '../main/contract/errors.ts';
import type { PartRecord, PushEvent, PushSummary } from '../main/contract/push.ts';
import { describeFailure, type FailureText } from './describe.ts';
import type { Translate } from './translate.ts';

/** The failure an entry of the timeline tells of; `null` when it tells of none. */
function failureOfEvent(event: PushEvent): Failure | null {
  if (!event.code) return null;
  return {
    code: event.code,
    message: event.message ?? '',
    details: event.status === undefined ? {} : { status: event.status },
  };
}

/** How a push stands, in a word or two: `Pushed`, `Partly pushed, 1 of 3`. */
export function stateWords(
  t: Translate,
  { state, arrivedParts }: Pick<PushSummary, 'state' | 'arrivedParts'>,
): string {
  return arrivedParts
    ? t('state.partly-pushed.of', { count: arrivedParts.count, of: arrivedParts.of })
    : t(`state.${state}`);
}

/** How a push stands, in a sentence. `events` may still be missing. */
export function outcomeText(
  t: Translate,
  summary: PushSummary & { readonly parts?: readonly Pick<PartRecord, 'state'>[] },
  events: readonly PushEvent[] = [],
): string {
  const { parts = [] } = summary;
  const last = events.at(-1);
  if (summary.state === 'pushed' && isMarked(events)) return t('outcome.marked');
  if (summary.state === 'pushed') return t('outcome.pushed', { rows: summary.rows ?? -1 });
  if (summary.state === 'waiting' && last?.code?.startsWith('token-')) {
    return t('outcome.waiting.token');
  }
  const pushed = parts.filter(({ state }) => state === 'pushed').length;
  return t(`outcome.${summary.state}`, { pushed, parts: parts.length });
}

/** Whether it was a person, not Ignite, who said that something of the push arrived. */
export function isMarked(events: readonly PushEvent[]): boolean {
  return events.some(({ decision }) => decision === 'marked-pushed');
}

/** Why a push is where it is, where there is more to say than the sentence does. */
export function reasonText(t: Translate, events: readonly PushEvent[]): FailureText | null {
  const last = events.at(-1);
  const failure = last && failureOfEvent(last);
  return failure && failure.code !== 'cancelled' ? describeFailure(t, failure, last?.state) : null;
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
  return t('common.and', {
    first: sentence,
    second: describeFailure(t, failure, event.state).what,
  });
}

/** The sentence with the part it is about, and with the other side's own words. */
export function eventText(t: Translate, events: readonly PushEvent[], index: number): string {
  const { part, message = '' } = events[index] ?? {};
  const sentence = timelineSentence(t, events, index);
  const placed = part === undefined ? sentence : t('timeline.part', { part, sentence });
  return sentence.includes(message)
    ? placed
    : t('timeline.words', { sentence: placed, words: message });
}

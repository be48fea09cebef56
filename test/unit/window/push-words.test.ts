import { describe, expect, it } from 'vitest';
import type { PushEvent, PushState, PushSummary } from '../../../main/contract/push.ts';
import { actionOf, wantsAttention } from '../../../renderer/components/push-words.ts';
import { outcomeText, reasonText, timelineSentence } from '../../../strings/describe-push.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');
const summary = (state: PushState, rows: number | null = 48_213): PushSummary => ({
  id: 'p',
  fileName: 'ledger.csv',
  repositoryName: 'General ledger 2026',
  rows,
  bytes: 1,
  state,
  startedAt: 0,
  finishedAt: null,
});
const events: readonly PushEvent[] = [
  { at: 1, state: 'queued' },
  { at: 2, state: 'sending' },
  { at: 3, state: 'waiting', code: 'busy', status: 503 },
  { at: 4, state: 'sending' },
  { at: 5, state: 'pushed', status: 202 },
];

describe('the outcome of a push', () => {
  it('claims no more than that Ignite received the file', () => {
    expect(outcomeText(t, summary('pushed'))).toBe(
      'Ignite received the file: 48,213 rows. The import goes on there.',
    );
  });

  it('leaves out rows that nobody counted', () => {
    expect(outcomeText(t, summary('pushed', null))).toBe(
      'Ignite received the file. The import goes on there.',
    );
  });

  it('tells waiting for a token from waiting by itself', () => {
    const refused: PushEvent = { at: 1, state: 'waiting', code: 'token-rejected', status: 401 };
    expect(outcomeText(t, summary('waiting'), [refused])).toMatch(/token/);
    expect(outcomeText(t, summary('waiting'), events.slice(0, 3))).not.toMatch(/token/);
  });

  it('does not say that an unconfirmed push failed', () => {
    expect(outcomeText(t, summary('unconfirmed'))).toMatch(/may or may not have arrived/);
  });
});

describe('the reason', () => {
  it('is that of the last event, with the other side’s own words', () => {
    const failed: PushEvent = {
      at: 1,
      state: 'failed',
      code: 'rejected',
      status: 422,
      message: 'row 17',
    };
    expect(reasonText(t, [failed])).toMatchObject({
      what: 'Ignite refused the push (answer 422).',
      words: 'row 17',
    });
  });

  it('is nothing where a person cancelled', () => {
    expect(reasonText(t, [{ at: 1, state: 'cancelled', code: 'cancelled' }])).toBeNull();
  });
});

describe('the timeline', () => {
  it('tells each step in a sentence', () => {
    expect(events.map((_, index) => timelineSentence(t, events, index))).toEqual([
      'Put in the queue.',
      'Started to send.',
      'Waiting before the next try. Ignite is busy (answer 503).',
      'Started to send again.',
      'Ignite received the file (answer 202).',
    ]);
  });
});

describe('what can be done', () => {
  it.each([
    ['queued', 'cancel'],
    ['preparing', 'cancel'],
    ['sending', 'cancel'],
    ['waiting', 'cancel'],
    ['pushed', 'pushAgain'],
    ['unconfirmed', 'pushAgain'],
    ['failed', 'tryAgain'],
    ['cancelled', 'tryAgain'],
    ['partly-pushed', 'tryAgain'],
  ] as const)('about a push that is %s is %s', (state, action) => {
    expect(actionOf(state)).toBe(action);
  });
});

describe('the badge', () => {
  it.each([
    ['what runs', { state: 'sending', finishedAt: null }, true],
    [
      'what a person has to decide about',
      { state: 'unconfirmed', finishedAt: 5, undecided: true },
      true,
    ],
    ['what is missing in part', { state: 'partly-pushed', finishedAt: 5, undecided: true }, true],
    ['nothing that is decided', { state: 'unconfirmed', finishedAt: 5 }, false],
    ['what failed since a person looked', { state: 'failed', finishedAt: 11 }, true],
    ['no failure that a person has seen', { state: 'failed', finishedAt: 9 }, false],
    ['nothing that is done', { state: 'pushed', finishedAt: 11 }, false],
    ['nothing that a person cancelled', { state: 'cancelled', finishedAt: 11 }, false],
  ] as const)('counts %s', (_, push, counts) => {
    expect(wantsAttention(push, 10)).toBe(counts);
  });
});

import { expect, it } from 'vitest';
import type { PushState, PushSummary } from '../../../main/contract/push.ts';
import { ResultWatch } from '../../../main/tray/result-watch.ts';
import { createTranslate } from '../../../strings/translate.ts';

function push(state: PushState, rows: number | null = 51_002): PushSummary {
  return {
    id: 'one',
    fileName: 'ledger.csv',
    repositoryName: 'General ledger 2026',
    rows,
    bytes: 1,
    state,
    startedAt: 1,
    finishedAt: null,
  };
}

/** What is said of a push that comes to these states. */
function said(...states: PushSummary[]): (string | null)[] {
  const watch = new ResultWatch(createTranslate('en'));
  return states.map((state) => watch.note(state)?.title ?? null);
}

it('tells a result once, with rows and repository', () => {
  expect(said(push('sending'), push('pushed'), push('pushed'))).toEqual([
    null,
    'Pushed 51,002 rows to General ledger 2026',
    null,
  ]);
});

it('says nothing of rows that were not counted', () => {
  expect(said(push('sending', null), push('pushed', null))).toContain(
    'Pushed to General ledger 2026',
  );
});

it.each<[PushState, string]>([
  ['failed', 'Not pushed to General ledger 2026: look at why in Kindling'],
  ['unconfirmed', 'It is not known whether General ledger 2026 has it: decide in Kindling'],
  ['partly-pushed', 'Only partly pushed to General ledger 2026: look at it in Kindling'],
])('tells of one that is %s', (state, words) => {
  expect(said(push('queued'), push(state))).toEqual([null, words]);
});

it('keeps silent about what somebody cancelled', () => {
  expect(said(push('sending'), push('cancelled'))).toEqual([null, null]);
});

it('keeps silent about what had ended before, and was only decided about', () => {
  expect(said(push('pushed'))).toEqual([null]);
});

import { expect, it } from 'vitest';
import type { WaitingFile, WatchedView } from '../../../main/contract/watched.ts';
import { WaitingWatch } from '../../../main/tray/waiting-watch.ts';
import { createTranslate } from '../../../strings/translate.ts';

const file: WaitingFile = {
  id: 'f1',
  name: 'ledger-nov.csv',
  at: 1,
  reason: 'offered',
  code: null,
};

const view = (...waiting: readonly WaitingFile[]): WatchedView => ({
  savedPushId: 's1',
  path: '/home/kari/Export',
  pushesAtOnce: false,
  moves: true,
  kind: 'own',
  isUnreachable: false,
  waiting,
});

/** What is said of these, one after the other. */
function said(...views: readonly WatchedView[]) {
  const watch = new WaitingWatch(createTranslate('en'));
  return views.map((one) =>
    watch.note([one], () => 'Ledger').map(({ title, body }) => `${title}: ${body}`),
  );
}

it('tells a file that has come once', () => {
  expect(said(view(file), view(file))).toEqual([['ledger-nov.csv has come: For Ledger'], []]);
});

it('tells one that comes again', () => {
  expect(said(view(file), view(), view(file))[2]).toHaveLength(1);
});

it.each<[string, Partial<WaitingFile>, string]>([
  ['differs', { reason: 'differs' }, 'Not as Ledger expects'],
  ['is the same', { reason: 'same' }, 'For Ledger; a file with the same content came before'],
  [
    'failed',
    { reason: 'failed', code: 'file-damaged' },
    'For Ledger, but could not be pushed: ledger-nov.csv is damaged and cannot be read to its end.',
  ],
])('says why a file that %s waits', (_, more, body) => {
  expect(said(view({ ...file, ...more }))).toEqual([[`ledger-nov.csv has come: ${body}`]]);
});

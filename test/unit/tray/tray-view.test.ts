import { describe, expect, it } from 'vitest';
import type { PushSummary } from '../../../main/contract/push.ts';
import { type TrayFacts, type TrayItem, trayView } from '../../../main/tray/tray-view.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const quiet: TrayFacts = {
  isPractice: false,
  isConnected: true,
  savedPushes: [],
  results: [],
  lookedInto: [],
  underWay: 0,
  undecided: 0,
  waiting: [],
  missing: [],
  queue: { paused: null, tokenNeeded: false },
};

const view = (facts: Partial<TrayFacts>) =>
  trayView(createTranslate('en'), createFormat('en'), { ...quiet, ...facts });

function textOf(item: TrayItem): string {
  if (item.kind === 'separator') return '-';
  return item.kind === 'line' ? item.label : `${item.label} (${item.items.map(textOf).join(', ')})`;
}

const menuOf = (facts: Partial<TrayFacts>) => view(facts).menu.map(textOf);

const push = (fileName: string, more: Partial<PushSummary> = {}): PushSummary => ({
  id: fileName,
  fileName,
  repositoryName: 'Ledger',
  rows: 1_200,
  bytes: 1,
  state: 'pushed',
  startedAt: 1,
  finishedAt: 2,
  ...more,
});

const missing = (period: string, company: string | null = null) => ({
  savedPushId: 'one',
  name: 'Ledger',
  company,
  period,
});

describe('the icon', () => {
  it.each<[string, Partial<TrayFacts>, string, string]>([
    ['idle', {}, 'idle', 'Nothing to do'],
    ['busy', { underWay: 2 }, 'busy', '2 pushes are under way'],
    ['a file has come', { waiting: [{ id: 'f1', name: 'a.csv' }] }, 'attention', '1 file has come'],
    ['looking', { lookedInto: ['a.csv'], underWay: 1 }, 'busy', 'Looking into a.csv'],
    [
      'paused',
      { queue: { paused: 'by-person', tokenNeeded: false }, underWay: 1 },
      'idle',
      'Sending is paused',
    ],
    [
      'without a token',
      { queue: { paused: null, tokenNeeded: true } },
      'attention',
      'Ignite refused the token',
    ],
    [
      'waiting after a start',
      { queue: { paused: 'after-start', tokenNeeded: false }, underWay: 1 },
      'attention',
      '1 push waits until you say Go on',
    ],
    ['undecided', { undecided: 1, underWay: 1 }, 'attention', '1 push waits for your decision'],
    ['missing', { missing: [missing('2026-10')] }, 'attention', '1 file is missing'],
  ])('tells that it is %s', (_, facts, state, words) => {
    expect(view(facts)).toMatchObject({ state, tooltip: `Kindling: ${words}` });
  });
});

describe('the menu', () => {
  it('offers to connect while there is no token', () => {
    expect(menuOf({ isConnected: false })).toEqual([
      'Nothing to do',
      '-',
      'Connect to Ignite…',
      '-',
      'Open Kindling',
      '-',
      'Quit Kindling',
    ]);
  });

  it('offers saved pushes, and any other file', () => {
    const savedPushes = [
      { id: 'one', name: 'Ledger' },
      { id: 'two', name: 'Suppliers' },
    ];
    expect(menuOf({ savedPushes })).toContain('Push a file… (Ledger, Suppliers, -, Another file…)');
  });

  it('tells the last three results', () => {
    const results = [
      push('a.csv'),
      push('b.csv', { state: 'failed', rows: null }),
      push('c.csv', { state: 'partly-pushed', arrivedParts: { count: 1, of: 3 }, rows: 1 }),
      push('d.csv'),
    ];
    expect(menuOf({ results }).filter((text) => text.includes('.csv'))).toEqual([
      'a.csv: Pushed, 1,200 rows',
      'b.csv: Failed',
      'c.csv: Partly pushed, 1 of 3, 1 row',
    ]);
  });

  it('names what is missing, up to ten', () => {
    const periods = Array.from({ length: 12 }, (_, at) => missing('2026-10', String(100 + at)));
    const group = menuOf({ missing: periods }).findLast((text) => text.includes('missing'));
    expect(group).toMatch(/^12 files are missing \(Ledger, 100: October 2026, Ledger, 101/);
    expect(group).toMatch(/Ledger, 109: October 2026, and 2 more\)$/);
  });

  it('goes on where it is paused', () => {
    const queue = { paused: 'by-person', tokenNeeded: false } as const;
    expect(menuOf({ queue })).toContain('Go on sending');
  });

  it('says that it is about practice', () => {
    expect(menuOf({ isPractice: true })[1]).toBe('Practice mode');
  });
});

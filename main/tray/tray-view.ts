import { stateWords } from '../../strings/describe-push.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import type { PushSummary } from '../contract/push.ts';
import type { QueueState } from '../contract/queue.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import type { WaitingFile } from '../contract/watched.ts';
import type { MissingMonth } from './missing-months.ts';

/** What the tray has to know of the workspace in front. */
export interface TrayFacts {
  readonly isPractice: boolean;
  /** Whether pushes can be made. */
  readonly isConnected: boolean;
  readonly savedPushes: readonly Pick<SavedPush, 'id' | 'name'>[];
  /** Pushes that have ended, the newest first. */
  readonly results: readonly PushSummary[];
  /** Names of files that are being looked into, to be pushed with a saved push. */
  readonly lookedInto: readonly string[];
  /** Pushes that go on by themselves. */
  readonly underWay: number;
  /** Pushes that a person has to decide about. */
  readonly undecided: number;
  /** Files that came to watched folders and wait for a person, in the order they came. */
  readonly waiting: readonly Pick<WaitingFile, 'id' | 'name'>[];
  /** Months whose files should be there by now. */
  readonly missing: readonly MissingMonth[];
  readonly queue: Pick<QueueState, 'paused' | 'tokenNeeded'>;
}

/** What the icon shows. */
export type TrayState = 'idle' | 'busy' | 'attention';

/** What a line of the menu does. */
export type TrayAction =
  | { readonly do: 'push'; readonly savedPushId: string }
  | { readonly do: 'choose' | 'paste' | 'open' | 'pause' | 'resume' | 'quit' }
  | { readonly do: 'show'; readonly pushId: string }
  | { readonly do: 'ask'; readonly fileId: string };

/** A line of the menu; one that does nothing only tells. */
export type TrayItem =
  | { readonly kind: 'line'; readonly label: string; readonly action: TrayAction | null }
  | { readonly kind: 'group'; readonly label: string; readonly items: readonly TrayItem[] }
  | { readonly kind: 'separator' };

/** The tray as it is to be shown. */
export interface TrayView {
  readonly state: TrayState;
  readonly tooltip: string;
  readonly menu: readonly TrayItem[];
}

/** Results that the menu tells. */
const mostResults = 3;

/** Files and months of a kind that are told one by one. */
const mostItems = 10;

/** How the tray looks when things stand like this. */
export function trayView(t: Translate, format: Format, facts: TrayFacts): TrayView {
  const { state, words } = stateOf(t, facts);
  return {
    state,
    tooltip: t('tray.tooltip', { state: words }),
    menu: [
      line(words, null),
      ...(facts.isPractice ? [line(t('tray.practice'), null)] : []),
      separator,
      pushItem(t, facts),
      ...(facts.isConnected ? [line(t('tray.paste'), { do: 'paste' })] : []),
      ...waitingItems(t, facts),
      ...missingItems(t, format, facts),
      separator,
      ...results(t, facts),
      ...(facts.isConnected ? [pauseItem(t, facts)] : []),
      line(t('tray.open'), { do: 'open' }),
      separator,
      line(t('tray.quit'), { do: 'quit' }),
    ],
  };
}

function stateOf(t: Translate, facts: TrayFacts): { state: TrayState; words: string } {
  const { queue, undecided, underWay } = facts;
  if (queue.tokenNeeded) return { state: 'attention', words: t('tray.state.token') };
  if (queue.paused === 'after-start') {
    return { state: 'attention', words: t('tray.state.after-start', { count: underWay }) };
  }
  if (undecided > 0) {
    return { state: 'attention', words: t('tray.state.undecided', { count: undecided }) };
  }
  if (queue.paused === 'by-person') return { state: 'idle', words: t('tray.state.paused') };
  const [name] = facts.lookedInto;
  if (name !== undefined) return { state: 'busy', words: t('tray.state.looks', { name }) };
  if (underWay > 0) return { state: 'busy', words: t('tray.state.busy', { count: underWay }) };
  const { length: waiting } = facts.waiting;
  if (waiting > 0) return { state: 'attention', words: t('tray.waiting', { count: waiting }) };
  const { length: missing } = facts.missing;
  if (missing > 0) return { state: 'attention', words: t('tray.missing', { count: missing }) };
  return { state: 'idle', words: t('tray.state.idle') };
}

function pushItem(t: Translate, { savedPushes, isConnected }: TrayFacts): TrayItem {
  if (!isConnected) return line(t('tray.connect'), { do: 'open' });
  if (savedPushes.length === 0) return line(t('tray.push'), { do: 'choose' });
  return {
    kind: 'group',
    label: t('tray.push'),
    items: [
      ...savedPushes.map(({ id, name }) => line(name, { do: 'push', savedPushId: id })),
      separator,
      line(t('tray.push.other'), { do: 'choose' }),
    ],
  };
}

/** Each file that waits, to be asked about; what is too many is in the window. */
function waitingItems(t: Translate, { waiting }: TrayFacts): TrayItem[] {
  if (waiting.length === 0) return [];
  const items = waiting.map(({ id, name }) => line(name, { do: 'ask', fileId: id }));
  return [
    {
      kind: 'group',
      label: t('tray.waiting', { count: waiting.length }),
      items: atMost(t, items),
    },
  ];
}

/** Each month that is missing, to be pushed at once; what is too many is in Activity. */
function missingItems(t: Translate, format: Format, { missing }: TrayFacts): TrayItem[] {
  if (missing.length === 0) return [];
  const items = missing.map(({ savedPushId, name, company, period }) => {
    const what = company === null ? name : t('tray.missing.company', { name, company });
    const label = t('tray.missing.month', { what, period: format.period(period) });
    return line(label, { do: 'push', savedPushId });
  });
  return [
    {
      kind: 'group',
      label: t('tray.missing', { count: missing.length }),
      items: atMost(t, items),
    },
  ];
}

/** What a menu has room for; the rest is in the window. */
function atMost(t: Translate, items: readonly TrayItem[]): readonly TrayItem[] {
  const more = items.length - mostItems;
  if (more <= 0) return items;
  return [...items.slice(0, mostItems), line(t('overlap.more', { count: more }), { do: 'open' })];
}

function results(t: Translate, { results: ended }: TrayFacts): TrayItem[] {
  const last = ended.slice(0, mostResults);
  if (last.length === 0) return [];
  return [
    ...last.map((push) => {
      const { fileName: name, rows } = push;
      const label = t('tray.result', { name, state: stateWords(t, push), rows: rows ?? -1 });
      return line(label, { do: 'show', pushId: push.id });
    }),
    separator,
  ];
}

function pauseItem(t: Translate, { queue }: TrayFacts): TrayItem {
  return queue.paused === null
    ? line(t('tray.pause'), { do: 'pause' })
    : line(t('tray.resume'), { do: 'resume' });
}

const separator: TrayItem = { kind: 'separator' };

function line(label: string, action: TrayAction | null): TrayItem {
  return { kind: 'line', label, action };
}

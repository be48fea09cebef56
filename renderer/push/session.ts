import type { Failure } from '../../main/contract/errors.ts';
import type { StatedTotal } from '../../main/contract/finance.ts';
import type { SourceOptions } from '../../main/contract/inspection.ts';
import type { BatchPlace, PushSummary } from '../../main/contract/push.ts';
import type { SavedDifference } from '../../main/contract/saved-difference.ts';
import type { Source, SourceView } from '../../main/contract/source.ts';

/** One file on the Push page, with what was chosen for it and what became of it. */
export interface Item {
  readonly source: Source;
  readonly options: SourceOptions;
  readonly repositoryId: string | null;
  /** The repository was not chosen but taken from the last push with these columns. */
  readonly remembered: boolean;
  /** How columns are read was not chosen but taken from the last push to the repository. */
  readonly readAsLastTime: boolean;
  readonly deleteQueryId: string | null;
  /** What the ERP shows, as a person entered it; `null`: nobody compares it with the ERP. */
  readonly erp: readonly StatedTotal[] | null;
  /** Why it is as it is, in a person's own words. */
  readonly comment: string;
  readonly view: SourceView | null;
  /** Number of the look under way, `null` when none is. */
  readonly looking: number | null;
  /** Came unasked during the look under way. */
  readonly meanwhile: SourceView | null;
  readonly unreadable: Failure | null;
  readonly starting: boolean;
  readonly push: PushSummary | null;
  /** Its place among files that belong together. */
  readonly batch: BatchPlace | null;
  /** The saved push that it goes with. */
  readonly saved: { readonly id: string; readonly name: string } | null;
  /** What is not as that expects; empty: nothing, or not known yet. */
  readonly differences: readonly SavedDifference[];
  /** Why main did not take the push. */
  readonly refused: Failure | null;
}

/** The files on the Push page, in the order they came. */
export interface Session {
  readonly items: readonly Item[];
  readonly selectedId: string | null;
}

export const emptySession: Session = { items: [], selectedId: null };

/** Whether a file has no repository yet and the same columns as another: they go together. */
export function goesAlong(item: Item, other: Item): boolean {
  const header = item.view?.inspection.header.join('\u0000');
  return (
    other.source.id !== item.source.id &&
    other.repositoryId === null &&
    header !== undefined &&
    other.view?.inspection.header.join('\u0000') === header
  );
}

/** Everything that can happen to the session. */
export type SessionChange =
  | { readonly type: 'added'; readonly sources: readonly Source[] }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'cleared' }
  | { readonly type: 'selected'; readonly id: string }
  /** By one place up (-1) or down (1). */
  | { readonly type: 'moved'; readonly id: string; readonly by: -1 | 1 }
  | {
      readonly type: 'looking';
      readonly id: string;
      readonly look: number;
      readonly options: SourceOptions;
      readonly repositoryId: string | null;
      readonly remembered: boolean;
      readonly readAsLastTime?: boolean;
    }
  | {
      readonly type: 'looked';
      readonly id: string;
      readonly look: number;
      readonly view: SourceView;
    }
  | {
      readonly type: 'unreadable';
      readonly id: string;
      readonly look: number;
      readonly failure: Failure;
    }
  | { readonly type: 'viewChanged'; readonly view: SourceView }
  | { readonly type: 'checkFailed'; readonly id: string; readonly failure: Failure }
  | {
      readonly type: 'deleteQueryChosen';
      readonly id: string;
      readonly deleteQueryId: string | null;
    }
  | { readonly type: 'erpStated'; readonly id: string; readonly erp: Item['erp'] }
  | { readonly type: 'commented'; readonly id: string; readonly comment: string }
  | {
      readonly type: 'savedChosen';
      readonly id: string;
      readonly saved: NonNullable<Item['saved']>;
      readonly deleteQueryId: string | null;
    }
  | {
      readonly type: 'differs';
      readonly id: string;
      readonly differences: readonly SavedDifference[];
    }
  | { readonly type: 'batched'; readonly id: string; readonly batch: BatchPlace }
  | { readonly type: 'starting'; readonly id: string }
  | { readonly type: 'started'; readonly id: string; readonly push: PushSummary }
  | { readonly type: 'refused'; readonly id: string; readonly failure: Failure | null }
  | { readonly type: 'pushChanged'; readonly push: PushSummary }
  | { readonly type: 'pushReplaced'; readonly id: string; readonly push: PushSummary };

function newItem(source: Source): Item {
  return {
    source,
    options: {},
    repositoryId: null,
    remembered: false,
    readAsLastTime: false,
    deleteQueryId: null,
    erp: null,
    comment: '',
    view: null,
    looking: null,
    meanwhile: null,
    unreadable: null,
    starting: false,
    push: null,
    batch: null,
    saved: null,
    differences: [],
    refused: null,
  };
}

function change(session: Session, id: string, next: (item: Item) => Item): Session {
  return {
    ...session,
    items: session.items.map((item) => (item.source.id === id ? next(item) : item)),
  };
}

function add(session: Session, sources: readonly Source[]): Session {
  // Files that are already on their way are in Activity; a new choice starts a new page.
  const kept = session.items.some((item) => item.push) ? [] : session.items;
  const present = new Set(kept.map((item) => item.source.id));
  const items = [...kept, ...sources.filter(({ id }) => !present.has(id)).map(newItem)];
  const selectedId = kept.length > 0 ? session.selectedId : (items[0]?.source.id ?? null);
  return { items, selectedId };
}

function remove(session: Session, id: string): Session {
  const items = session.items.filter((item) => item.source.id !== id);
  const selectedId = session.selectedId === id ? (items[0]?.source.id ?? null) : session.selectedId;
  return { items, selectedId };
}

function move(session: Session, id: string, by: -1 | 1): Session {
  const from = session.items.findIndex(({ source }) => source.id === id);
  const [item, other] = [session.items[from], session.items[from + by]];
  if (!item || !other) return session;
  const items = session.items.with(from, other).with(from + by, item);
  return { ...session, items };
}

/** What a look found, unless main has told more about it in the meantime. */
function looked(item: Item, view: SourceView): Item {
  const newer = item.meanwhile && item.meanwhile.progress > view.progress ? item.meanwhile : view;
  return { ...item, view: newer, looking: null, meanwhile: null, unreadable: null };
}

function replacePush(session: Session, id: string, push: PushSummary): Session {
  return {
    ...session,
    items: session.items.map((item) => (item.push?.id === id ? { ...item, push } : item)),
  };
}

/** The session after a change. Answers to a look that was superseded are dropped. */
export function reduceSession(session: Session, happened: SessionChange): Session {
  switch (happened.type) {
    case 'added':
      return add(session, happened.sources);
    case 'removed':
      return remove(session, happened.id);
    case 'cleared':
      return emptySession;
    case 'selected':
      return { ...session, selectedId: happened.id };
    case 'moved':
      return move(session, happened.id, happened.by);
    case 'looking':
      return change(session, happened.id, (item) => ({
        ...item,
        options: happened.options,
        repositoryId: happened.repositoryId,
        remembered: happened.remembered,
        readAsLastTime: happened.readAsLastTime ?? false,
        ...(item.repositoryId !== happened.repositoryId && { saved: null, differences: [] }),
        // A delete query belongs to one repository.
        deleteQueryId: item.repositoryId === happened.repositoryId ? item.deleteQueryId : null,
        looking: happened.look,
        meanwhile: null,
        refused: null,
      }));
    case 'looked':
      return change(session, happened.id, (item) =>
        item.looking === happened.look ? looked(item, happened.view) : item,
      );
    case 'unreadable':
      return change(session, happened.id, (item) =>
        item.looking === happened.look
          ? { ...item, looking: null, meanwhile: null, unreadable: happened.failure }
          : item,
      );
    case 'viewChanged':
      return change(session, happened.view.sourceId, (item) =>
        item.looking === null
          ? { ...item, view: happened.view }
          : { ...item, meanwhile: happened.view },
      );
    case 'checkFailed':
      return change(session, happened.id, (item) =>
        item.looking === null ? { ...item, unreadable: happened.failure } : item,
      );
    case 'deleteQueryChosen':
      return change(session, happened.id, (item) => ({
        ...item,
        deleteQueryId: happened.deleteQueryId,
      }));
    case 'erpStated':
      return change(session, happened.id, (item) => ({ ...item, erp: happened.erp }));
    case 'savedChosen': {
      const { saved, deleteQueryId } = happened;
      return change(session, happened.id, (item) => ({ ...item, saved, deleteQueryId }));
    }
    case 'differs': {
      const { differences } = happened;
      return change(session, happened.id, (item) => ({ ...item, differences, starting: false }));
    }
    case 'batched':
      return change(session, happened.id, (item) => ({ ...item, batch: happened.batch }));
    case 'commented':
      return change(session, happened.id, (item) => ({ ...item, comment: happened.comment }));
    case 'starting':
      return change(session, happened.id, (item) => ({ ...item, starting: true, refused: null }));
    case 'started':
      return change(session, happened.id, (item) => ({
        ...item,
        starting: false,
        push: happened.push,
      }));
    case 'refused':
      return change(session, happened.id, (item) => ({
        ...item,
        starting: false,
        refused: happened.failure,
      }));
    case 'pushChanged':
      return replacePush(session, happened.push.id, happened.push);
    case 'pushReplaced':
      return replacePush(session, happened.id, happened.push);
  }
}

import { describe, expect, it } from 'vitest';
import {
  emptySession,
  goesAlong,
  reduceSession,
  type Session,
  type SessionChange,
} from '../../../renderer/push/session.ts';
import { itemOf, viewOf } from './source.ts';

const source = (id: string) => ({ id, name: `${id}.csv`, bytes: 1 });
const sessionAfter = (changes: readonly SessionChange[], from: Session = emptySession) =>
  changes.reduce(reduceSession, from);
const added = (...ids: string[]): SessionChange => ({ type: 'added', sources: ids.map(source) });
const looking = (id: string, look: number, repositoryId: string | null = null): SessionChange => ({
  type: 'looking',
  id,
  look,
  options: {},
  repositoryId,
  remembered: false,
});
const push = {
  id: 'p1',
  fileName: 'a.csv',
  repositoryName: 'Ledger',
  rows: 1,
  bytes: 1,
  state: 'queued',
  startedAt: 0,
  finishedAt: null,
} as const;

describe('files on the Push page', () => {
  it('change places, and stay where they are at the ends', () => {
    const session = sessionAfter([
      added('a', 'b', 'c'),
      { type: 'moved', id: 'c', by: -1 },
      { type: 'moved', id: 'a', by: -1 },
    ]);
    expect(session.items.map((item) => item.source.id)).toEqual(['a', 'c', 'b']);
  });

  it('come in their order, the first one shown in full', () => {
    const session = sessionAfter([added('a', 'b')]);
    expect(session.items.map((item) => item.source.id)).toEqual(['a', 'b']);
    expect(session.selectedId).toBe('a');
  });

  it('are added to those that are there', () => {
    expect(sessionAfter([added('a'), added('b')]).items).toHaveLength(2);
  });

  it('start a new page once others are on their way', () => {
    const session = sessionAfter([added('a'), { type: 'started', id: 'a', push }, added('b')]);
    expect(session.items.map((item) => item.source.id)).toEqual(['b']);
  });

  it('leave another one shown when the shown one is removed', () => {
    expect(sessionAfter([added('a', 'b'), { type: 'removed', id: 'a' }]).selectedId).toBe('b');
  });

  it('leave the page empty when the last one is removed', () => {
    expect(sessionAfter([added('a'), { type: 'removed', id: 'a' }])).toEqual(emptySession);
  });
});

describe('a look into a file', () => {
  it('shows what was found', () => {
    const view = viewOf('a');
    const session = sessionAfter([
      added('a'),
      looking('a', 1),
      { type: 'looked', id: 'a', look: 1, view },
    ]);
    expect(session.items[0]).toMatchObject({ view, looking: null });
  });

  it('that was superseded by another is dropped', () => {
    const late = viewOf('a', { inspection: { rows: 7 } });
    const session = sessionAfter([
      added('a'),
      looking('a', 1),
      looking('a', 2),
      { type: 'looked', id: 'a', look: 1, view: late },
    ]);
    expect(session.items[0]).toMatchObject({ view: null, looking: 2 });
  });

  it('does not hide a check that was finished before it answered', () => {
    const checked = viewOf('a', { progress: 1 });
    const first = viewOf('a', { progress: 0 });
    const session = sessionAfter([
      added('a'),
      looking('a', 1),
      { type: 'viewChanged', view: checked },
      { type: 'looked', id: 'a', look: 1, view: first },
    ]);
    expect(session.items[0]?.view).toBe(checked);
  });

  it('that failed is forgotten by the next one that works', () => {
    const failure = { code: 'file-unreadable', message: '', details: {} } as const;
    const session = sessionAfter([
      added('a'),
      looking('a', 1),
      { type: 'unreadable', id: 'a', look: 1, failure },
      looking('a', 2),
      { type: 'looked', id: 'a', look: 2, view: viewOf('a') },
    ]);
    expect(session.items[0]?.unreadable).toBeNull();
  });
});

describe('a delete query', () => {
  const chosen = sessionAfter([
    added('a'),
    looking('a', 1, 'ledger'),
    { type: 'deleteQueryChosen', id: 'a', deleteQueryId: 'q' },
  ]);

  it('stays when the settings of the file change', () => {
    expect(sessionAfter([looking('a', 2, 'ledger')], chosen).items[0]?.deleteQueryId).toBe('q');
  });

  it('goes when the file is to go to another repository', () => {
    expect(sessionAfter([looking('a', 2, 'suppliers')], chosen).items[0]?.deleteQueryId).toBeNull();
  });
});

describe('a push', () => {
  const started = sessionAfter([
    added('a'),
    { type: 'starting', id: 'a' },
    { type: 'started', id: 'a', push },
  ]);

  it('is followed by its id', () => {
    const sending = { ...push, state: 'sending' } as const;
    expect(sessionAfter([{ type: 'pushChanged', push: sending }], started).items[0]?.push).toBe(
      sending,
    );
  });

  it('is not mixed up with others', () => {
    const other = { ...push, id: 'p2', state: 'failed' } as const;
    expect(sessionAfter([{ type: 'pushChanged', push: other }], started).items[0]?.push).toBe(push);
  });

  it('gives way to the one that was made by trying again', () => {
    const again = { ...push, id: 'p2' };
    const session = sessionAfter([{ type: 'pushReplaced', id: 'p1', push: again }], started);
    expect(session.items[0]?.push).toBe(again);
  });
});

describe('files with the same columns', () => {
  it('go along to the same repository', () => {
    expect(goesAlong(itemOf('a'), itemOf('b', { repositoryId: null }))).toBe(true);
  });

  it('stay where a person has put them', () => {
    expect(goesAlong(itemOf('a'), itemOf('b', { repositoryId: 'suppliers' }))).toBe(false);
  });

  it('are told apart from those with other columns', () => {
    const other = viewOf('b', { inspection: { header: ['SupplierId'] } });
    expect(goesAlong(itemOf('a'), itemOf('b', { repositoryId: null, view: other }))).toBe(false);
  });
});

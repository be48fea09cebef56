import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { isConnected } from '../../main/contract/connection.ts';
import type { Failure } from '../../main/contract/errors.ts';
import { type SourceOptions, usualRows } from '../../main/contract/inspection.ts';
import type { PushSummary } from '../../main/contract/push.ts';
import type { SavedPush } from '../../main/contract/saved-push.ts';
import type { Source } from '../../main/contract/source.ts';
import { dropFiles, failureOf, follow, request } from '../bridge.ts';
import { useConnection } from '../connection.tsx';
import { usePreferences } from '../preferences.tsx';
import { go } from '../route.ts';
import { recallRepository, rememberRepository } from './remembered.ts';
import { emptySession, goesAlong, type Item, reduceSession, type Session } from './session.ts';

/** What a person has agreed to send although it was sent before. */
export interface Agreed {
  /** The same bytes. */
  readonly duplicate?: true;
  /** Rows of the same company and period. */
  readonly overlap?: true;
  /** Although the words of the delete query name others. */
  readonly otherRows?: true;
}

/** The files being prepared for a push; outlives the page, so that looking elsewhere loses nothing. */
export interface PushSession {
  readonly session: Session;
  /** Why files could not be taken. */
  readonly failure: Failure | null;
  readonly choose: () => Promise<void>;
  readonly drop: (files: readonly File[]) => Promise<void>;
  /** Takes the table on the clipboard. */
  readonly paste: () => Promise<void>;
  readonly takeSample: () => Promise<void>;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
  readonly select: (id: string) => void;
  /** Reads the file anew, with these settings. */
  readonly setOptions: (item: Item, options: SourceOptions) => Promise<void>;
  /** Reads a file that the cloud has, which downloads it. */
  readonly download: (item: Item) => Promise<void>;
  /** Stops the check of the whole file. */
  readonly stopCheck: (id: string) => Promise<void>;
  /** Chooses a repository for the file, and for unplaced ones with the same columns. */
  readonly place: (item: Item, repositoryId: string) => Promise<void>;
  /** Whether what pays is compressed; for all files, and kept. */
  readonly compress: boolean;
  readonly setCompress: (compress: boolean) => Promise<void>;
  readonly chooseDeleteQuery: (id: string, deleteQueryId: string | null) => void;
  /** What the ERP shows of a file, to be compared; `null`: no longer. */
  readonly stateErp: (id: string, erp: Item['erp']) => void;
  readonly comment: (id: string, comment: string) => void;
  /** Asks for a file, which goes with the saved push at once if it is as expected. */
  readonly chooseFor: (saved: SavedPush) => Promise<void>;
  readonly start: (items: readonly Item[], agreed?: Agreed) => Promise<void>;
  /** Changes a file's place by one up (-1) or down (1): the order in which they are pushed. */
  readonly move: (id: string, by: -1 | 1) => void;
  /** Starts them as one batch, in their order; what is behind one that was refused waits. */
  readonly startBatch: (items: readonly Item[]) => Promise<void>;
  /** Follows the push that "Try again" made in place of another. */
  readonly replacePush: (id: string, push: PushSummary) => void;
  /** Forgets that main refused the file. */
  readonly dismiss: (id: string) => void;
}

const SessionContext = createContext<PushSession | null>(null);

/** What was entered of the ERP, and said of the push, for the record. */
function statements({ erp, comment }: Item) {
  const erpTotals = erp?.filter(({ text }) => text.trim() !== '') ?? [];
  return {
    ...(erpTotals.length > 0 && { erpTotals }),
    ...(comment.trim() !== '' && { comment: comment.trim() }),
  };
}

/** Tells main that the person is done with these files. */
function release(sourceIds: readonly string[]): void {
  // Nothing depends on it but memory.
  request('sources.release', { sourceIds }).catch(() => {});
}

/** Keeps the push session and follows what main tells about its files and pushes. */
export function PushSessionProvider({ children }: { children: ReactNode }) {
  const [session, dispatch] = useReducer(reduceSession, emptySession);
  const [failure, setFailure] = useState<Failure | null>(null);
  const nextLook = useRef(1);
  const { values, change } = usePreferences();
  const { compress } = values;
  const compressNow = useRef(compress);
  useEffect(() => {
    compressNow.current = compress;
  }, [compress]);
  /** Files whose columns were looked up once; what a person then chooses or takes back stands. */
  const recalled = useRef(new Set<string>());
  const { state } = useConnection();
  const repositories = state?.repositories;
  const mode = state?.mode;

  // Practice mode has files and repositories of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mode is the reason to start anew
  useEffect(() => dispatch({ type: 'cleared' }), [mode]);

  useEffect(() => {
    const ends = [
      follow('source.changed', (view) => dispatch({ type: 'viewChanged', view })),
      follow('source.failed', ({ sourceId, failure: why }) =>
        dispatch({ type: 'checkFailed', id: sourceId, failure: why }),
      ),
      follow('push.changed', (push) => dispatch({ type: 'pushChanged', push })),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const lookAt = useCallback(
    async (
      id: string,
      options: SourceOptions,
      repositoryId: string | null,
      { remembered = false, download = false, readAsLastTime = false } = {},
    ) => {
      const look = nextLook.current++;
      const how = { options, repositoryId, remembered, readAsLastTime };
      dispatch({ type: 'looking', id, look, ...how });
      try {
        const view = await request('sources.inspect', {
          sourceId: id,
          options,
          compress: compressNow.current,
          ...(repositoryId ? { repositoryId } : {}),
          ...(download ? { download } : {}),
        });
        dispatch({ type: 'looked', id, look, view });
      } catch (error) {
        dispatch({ type: 'unreadable', id, look, failure: failureOf(error) });
      }
    },
    [],
  );

  /** Looks at a file as one for this repository: read as the last one that went there. */
  const lookFor = useCallback(
    async (id: string, options: SourceOptions, repositoryId: string, remembered: boolean) => {
      const asked = { sourceId: id, options, repositoryId };
      // A file that cannot be read is told of by the look itself.
      const recalled = await request('sources.recallReadings', asked).catch(() => options);
      const readAsLastTime = options.readings === undefined && recalled.readings !== undefined;
      await lookAt(id, recalled, repositoryId, { remembered, readAsLastTime });
    },
    [lookAt],
  );

  const take = useCallback(
    async (sources: Promise<readonly Source[]>) => {
      setFailure(null);
      try {
        const taken = await sources;
        if (taken.length === 0) return;
        dispatch({ type: 'added', sources: taken });
        for (const { id, isCopied } of taken) {
          await lookAt(id, isCopied ? { asRows: usualRows } : {}, null);
        }
      } catch (error) {
        setFailure(failureOf(error));
      }
    },
    [lookAt],
  );

  useEffect(() => {
    for (const { source, view, looking, repositoryId, options } of session.items) {
      if (!view || looking !== null || repositoryId || recalled.current.has(source.id)) continue;
      recalled.current.add(source.id);
      const last = recallRepository(localStorage, view.inspection.header);
      if (last && repositories?.some(({ id }) => id === last)) {
        void lookFor(source.id, options, last, true);
      }
    }
  }, [session.items, repositories, lookFor]);

  const startOne = useCallback(async (item: Item, agreed: Agreed): Promise<boolean> => {
    const id = item.source.id;
    if (!item.repositoryId) return false;
    const mayDelete = item.batch === null || item.batch.place === 1;
    dispatch({ type: 'starting', id });
    try {
      const push = await request('pushes.start', {
        sourceId: id,
        choices: {
          repositoryId: item.repositoryId,
          ...(item.deleteQueryId && mayDelete ? { deleteQueryId: item.deleteQueryId } : {}),
          ...(item.batch && { batch: item.batch }),
          source: item.options,
          compress: compressNow.current,
          allowDuplicate: agreed.duplicate === true,
          ...(agreed.overlap && { allowOverlap: true }),
          ...(agreed.otherRows && { allowOtherRows: true }),
          ...statements(item),
          ...(item.saved && { savedPushId: item.saved.id }),
        },
      });
      dispatch({ type: 'started', id, push });
      if (item.view) {
        rememberRepository(localStorage, item.view.inspection.header, item.repositoryId);
      }
      return true;
    } catch (error) {
      dispatch({ type: 'refused', id, failure: failureOf(error) });
      return false;
    }
  }, []);

  /** Pushes files with a saved push: at once, or once a person has agreed to what differs. */
  const goWith = useCallback(
    async (saved: SavedPush, sources: readonly Source[]) => {
      go({ page: 'push' });
      dispatch({ type: 'added', sources });
      for (const { id } of sources) {
        // It has settings of its own, so that nothing is looked up.
        recalled.current.add(id);
        await lookAt(id, saved.source, saved.repositoryId);
        const { name, deleteQueryId } = saved;
        dispatch({ type: 'savedChosen', id, saved: { id: saved.id, name }, deleteQueryId });
        dispatch({ type: 'starting', id });
        const asked = { savedPushId: saved.id, sourceId: id };
        try {
          const result = await request('savedPushes.push', asked);
          if (result.kind === 'started') dispatch({ type: 'started', id, push: result.push });
          else dispatch({ type: 'differs', id, differences: result.differences });
        } catch (error) {
          dispatch({ type: 'refused', id, failure: failureOf(error) });
        }
      }
    },
    [lookAt],
  );

  const chooseFor = useCallback(
    async (saved: SavedPush) => {
      setFailure(null);
      try {
        const sources = await request('sources.choose', undefined);
        if (sources.length > 0) await goWith(saved, sources);
      } catch (error) {
        setFailure(failureOf(error));
      }
    },
    [goWith],
  );

  const ready = state !== null && isConnected(state);
  useEffect(() => {
    if (!ready) return;
    const takeOpened = async () => {
      const opened = await request('sources.takeOpened', undefined).catch(() => []);
      if (opened.length === 0) return;
      go({ page: 'push' });
      const plain = opened.filter(({ savedPushId }) => savedPushId === null);
      await take(Promise.resolve(plain.map(({ source }) => source)));
      const saved = await request('savedPushes.list', undefined).catch(() => []);
      for (const { source, savedPushId } of opened) {
        const wanted = saved.find(({ id }) => id === savedPushId);
        if (wanted) await goWith(wanted, [source]);
        else if (savedPushId !== null) await take(Promise.resolve([source]));
      }
    };
    void takeOpened();
    return follow('sources.opened', takeOpened);
  }, [ready, take, goWith]);

  const value = useMemo<PushSession>(
    () => ({
      session,
      failure,
      choose: () => take(request('sources.choose', undefined)),
      drop: (files) => take(dropFiles(files)),
      paste: () => take(request('sources.paste', undefined).then((source) => [source])),
      takeSample: () => take(request('sources.sample', undefined).then((source) => [source])),
      remove: (id) => {
        dispatch({ type: 'removed', id });
        release([id]);
      },
      clear: () => {
        dispatch({ type: 'cleared' });
        // What is just being started is still read.
        release(session.items.filter(({ starting }) => !starting).map(({ source }) => source.id));
      },
      select: (id) => dispatch({ type: 'selected', id }),
      setOptions: (item, options) => lookAt(item.source.id, options, item.repositoryId),
      download: (item) =>
        lookAt(item.source.id, item.options, item.repositoryId, { download: true }),
      stopCheck: async (sourceId) => {
        await request('sources.stopCheck', { sourceId });
      },
      place: async (item, repositoryId) => {
        const alike = session.items.filter((other) => goesAlong(item, other));
        for (const { source, options, readAsLastTime } of [item, ...alike]) {
          const { readings, ...rest } = options;
          // What was taken from another repository's last push does not hold for this one.
          const own = readings && !readAsLastTime ? { ...rest, readings } : rest;
          await lookFor(source.id, own, repositoryId, false);
        }
      },
      compress,
      setCompress: async (wanted) => {
        compressNow.current = wanted;
        await change({ compress: wanted });
        for (const { source, options, repositoryId, push, ...from } of session.items) {
          if (push) continue;
          const { remembered, readAsLastTime } = from;
          await lookAt(source.id, options, repositoryId, { remembered, readAsLastTime });
        }
      },
      chooseDeleteQuery: (id, deleteQueryId) =>
        dispatch({ type: 'deleteQueryChosen', id, deleteQueryId }),
      stateErp: (id, erp) => dispatch({ type: 'erpStated', id, erp }),
      chooseFor,
      comment: (id, comment) => dispatch({ type: 'commented', id, comment }),
      start: async (items, agreed = {}) => {
        for (const item of items) dispatch({ type: 'starting', id: item.source.id });
        for (const item of items) await startOne(item, agreed);
      },
      startBatch: async (items) => {
        const id = crypto.randomUUID();
        const batched = items.map((item, at) => ({
          ...item,
          batch: { id, place: at + 1, of: items.length },
        }));
        for (const { source, batch } of batched) {
          dispatch({ type: 'batched', id: source.id, batch });
        }
        for (const item of batched) if (!(await startOne(item, {}))) return;
      },
      move: (id, by) => dispatch({ type: 'moved', id, by }),
      replacePush: (id, push) => dispatch({ type: 'pushReplaced', id, push }),
      dismiss: (id) => dispatch({ type: 'refused', id, failure: null }),
    }),
    [session, failure, compress, change, take, lookAt, lookFor, chooseFor, startOne],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** The push session of the window. */
export function usePushSession(): PushSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('usePushSession outside of PushSessionProvider');
  return session;
}

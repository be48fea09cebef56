import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { PushProgress } from '../main/contract/push.ts';
import type { QueueState } from '../main/contract/queue.ts';
import { follow, request } from './bridge.ts';
import { useConnection } from './connection.tsx';

/** The last progress of each push, so that every page shows it at once. */
interface ProgressBoard {
  readonly get: (id: string) => PushProgress | null;
  readonly put: (progress: PushProgress) => void;
  readonly remove: (id: string) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

function createProgressBoard(): ProgressBoard {
  const last = new Map<string, PushProgress>();
  const listeners = new Set<() => void>();
  return {
    get: (id) => last.get(id) ?? null,
    put: (progress) => {
      last.set(progress.id, progress);
      for (const listener of listeners) listener();
    },
    remove: (id) => void last.delete(id),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

interface Queue {
  readonly state: QueueState;
  /** Takes over the state that a request answered with. */
  readonly apply: (state: QueueState) => void;
  readonly board: ProgressBoard;
}

const empty: QueueState = { paused: null, tokenNeeded: false, waits: {}, progress: [] };

const QueueContext = createContext<Queue | null>(null);

/** Follows the queue of the mode in front, for everything below. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const mode = useConnection().state?.mode;
  const [state, apply] = useState(empty);
  const [board] = useState(createProgressBoard);

  useEffect(() => {
    const ends = [
      follow('push.progress', board.put),
      // What a push does next begins anew.
      follow('push.changed', ({ id }) => board.remove(id)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [board]);
  useEffect(() => {
    if (!mode) return;
    let fresh = true;
    apply(empty);
    request('pushes.queue', undefined).then(
      (queue) => {
        for (const progress of queue.progress) board.put(progress);
        if (fresh) apply(queue);
      },
      // Without an answer nothing can be said; an event tells of the next change.
      () => {},
    );
    const end = follow('queue.changed', (queue) => {
      fresh = false;
      apply(queue);
    });
    return () => {
      fresh = false;
      end();
    };
  }, [mode, board]);

  const queue = useMemo(() => ({ state, apply, board }), [state, board]);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

/** How the queue stands. */
export function useQueue(): Queue {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('useQueue outside of QueueProvider');
  return queue;
}

/** How far a push has come in this phase; `null` while that is not known. */
export function useProgress(id: string, phase: PushProgress['phase']): PushProgress | null {
  const { board } = useQueue();
  const last = useSyncExternalStore(
    board.subscribe,
    useCallback(() => board.get(id), [board, id]),
  );
  return last?.phase === phase ? last : null;
}

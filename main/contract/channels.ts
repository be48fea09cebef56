import type { ConnectionState } from './connection.ts';
import type { DoctorLine } from './doctor.ts';
import type { Failure } from './errors.ts';
import type { PreferencesState } from './preferences.ts';
import type { PushProgress, PushSummary } from './push.ts';
import type { QueueState } from './queue.ts';
import type { AppRequests } from './requests/app.ts';
import type { ConnectionRequests } from './requests/connection.ts';
import type { DeleteQueryRequests } from './requests/delete-queries.ts';
import type { DoctorRequests } from './requests/doctor.ts';
import type { MonthRequests } from './requests/months.ts';
import type { PreferenceRequests } from './requests/preferences.ts';
import type { PushRequests } from './requests/pushes.ts';
import type { QuickRequests } from './requests/quick.ts';
import type { SavedPushRequests } from './requests/saved-pushes.ts';
import type { SourceRequests } from './requests/sources.ts';
import type { WatchedRequests } from './requests/watched.ts';
import type { SavedPush } from './saved-push.ts';
import type { Source, SourceView } from './source.ts';
import type { WatchedView } from './watched.ts';

/**
 * Every request the renderer can make of main, with what goes in and what comes back. This is the
 * one list: the schemas, the router and the renderer's client are derived from it.
 */
export interface Requests
  extends AppRequests,
    ConnectionRequests,
    SourceRequests,
    PushRequests,
    SavedPushRequests,
    MonthRequests,
    PreferenceRequests,
    DeleteQueryRequests,
    QuickRequests,
    WatchedRequests,
    DoctorRequests {}

export type Channel = keyof Requests;

/** What main tells the renderer unasked. */
export interface Events {
  'connection.changed': ConnectionState;
  /** There are files to be taken with `sources.takeOpened`. */
  'sources.opened': undefined;
  /** A person wants to see this push's record. */
  'pushes.show': { readonly id: string };
  'source.changed': SourceView;
  /** The full check could not be finished. */
  'source.failed': { readonly sourceId: string; readonly failure: Failure };
  'push.changed': PushSummary;
  /** Records that were kept long enough are gone. */
  'pushes.removed': undefined;
  'push.progress': PushProgress;
  'queue.changed': QueueState;
  'savedPushes.changed': readonly SavedPush[];
  /** What the board shows may have changed; it is asked for anew. */
  'months.changed': undefined;
  /** Folders that are watched, or what waits in them, have changed. */
  'watched.changed': readonly WatchedView[];
  'preferences.changed': PreferencesState;
  /** The doctor has looked at one thing more. */
  'doctor.line': DoctorLine;
}

/** Every request's reply. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** `window.kindling`: all that preload exposes. */
export interface KindlingBridge {
  request<C extends Channel>(
    channel: C,
    payload: Requests[C]['request'],
  ): Promise<Reply<Requests[C]['response']>>;
  /** Paths are taken from the files in preload; the renderer never names one. */
  drop(files: readonly File[]): Promise<Reply<readonly Source[]>>;
  on<E extends keyof Events>(event: E, listener: (value: Events[E]) => void): () => void;
}

/** The two Electron channels that carry everything above. */
export const requestChannel = 'kindling:request';
export const eventChannel = 'kindling:event';

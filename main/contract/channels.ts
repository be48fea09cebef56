import type { ConnectionState } from './connection.ts';
import type { Failure } from './errors.ts';
import type { StatedTotal, TieOut } from './finance.ts';
import type { Inspection, SourceOptions } from './inspection.ts';
import type { PushedBefore } from './overlap.ts';
import type { PushChoices, PushPlan, PushProgress, PushRecord, PushSummary } from './push.ts';
import type { QueueState } from './queue.ts';
import type { DeleteQuery } from './repository.ts';

/** A file the person chose or dropped. Its path stays in main; the renderer holds the id. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** A source as looked at so far, with what would be sent. */
export interface SourceView {
  readonly sourceId: string;
  readonly inspection: Inspection;
  readonly plan: PushPlan;
  /** Share of the source read, 0 to 1; 1 when the check is complete. */
  readonly progress: number;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** BCP 47 tag of the region whose way of writing amounts the person has chosen. */
  readonly region: string;
}

/**
 * Every request the renderer can make of main, with what goes in and what comes back. This is the
 * one list: the schemas, the router and the renderer's client are derived from it.
 */
export interface Requests {
  'app.info': { request: undefined; response: AppInfo };

  'connection.get': { request: undefined; response: ConnectionState };
  /** Checks the token against Ignite; stores it only when Ignite accepts it. */
  'connection.connect': { request: { token: string; address?: string }; response: ConnectionState };
  'connection.practice': { request: { on: boolean }; response: ConnectionState };
  'connection.refresh': { request: undefined; response: ConnectionState };
  'connection.removeToken': { request: undefined; response: ConnectionState };
  'connection.setAddress': { request: { address: string }; response: ConnectionState };
  /** Opens a dialog in main; `null` when the person closes it. */
  'connection.loadDescription': { request: undefined; response: ConnectionState | null };
  'connection.resetDescription': { request: undefined; response: ConnectionState };

  /** Opens a dialog in main; empty when the person closes it. */
  'sources.choose': { request: undefined; response: readonly Source[] };
  /** Paths come from preload, which has them from real dropped files only. */
  'sources.drop': { request: { paths: readonly string[] }; response: readonly Source[] };
  /** The person is done with these. */
  'sources.release': { request: { sourceIds: readonly string[] }; response: undefined };
  /** Practice mode's sample general ledger. */
  'sources.sample': { request: undefined; response: Source };
  /** First look; the full check follows as `source.changed` events. */
  'sources.inspect': {
    request: {
      sourceId: string;
      options: SourceOptions;
      /** As in `PushChoices`. */
      compress: boolean;
      repositoryId?: string;
      /** Read it even if the cloud has to be asked for it; otherwise that is `file-in-cloud`. */
      download?: boolean;
    };
    response: SourceView;
  };

  /** How totals of the ERP compare with what the source adds up to; waits for the full check. */
  'sources.tieOut': {
    request: { sourceId: string; options: SourceOptions; stated: readonly StatedTotal[] };
    response: readonly TieOut[];
  };

  /** The source is checked to its end first. */
  'sources.pushedBefore': {
    request: { sourceId: string; options: SourceOptions; repositoryId: string };
    response: PushedBefore;
  };
  /** Stops the full check; told as `source.failed`. */
  'sources.stopCheck': { request: { sourceId: string }; response: undefined };

  'pushes.start': { request: { sourceId: string; choices: PushChoices }; response: PushSummary };
  'pushes.cancel': { request: { id: string }; response: undefined };
  /** Sends what a failed or cancelled push did not; the same file, the same choices. */
  'pushes.again': { request: { id: string; allowDuplicate: boolean }; response: PushSummary };
  /** An unconfirmed push did arrive: the person has looked in Ignite. */
  'pushes.markPushed': { request: { id: string }; response: PushSummary };
  /** Ends the wait before the next try. */
  'pushes.tryNow': { request: { id: string }; response: undefined };
  'pushes.queue': { request: undefined; response: QueueState };
  'pushes.pause': { request: undefined; response: QueueState };
  'pushes.resume': { request: undefined; response: QueueState };
  'pushes.list': { request: { search: string }; response: readonly PushSummary[] };
  'pushes.get': { request: { id: string }; response: PushRecord };
  /** Opens a dialog in main; `null` when the person closes it. PDF or JSON by the name's ending. */
  'pushes.saveReceipt': { request: { id: string }; response: { name: string } | null };

  'deleteQueries.list': { request: undefined; response: readonly DeleteQuery[] };
  'deleteQueries.save': { request: DeleteQuery; response: readonly DeleteQuery[] };
  'deleteQueries.remove': { request: { id: string }; response: readonly DeleteQuery[] };
}

export type Channel = keyof Requests;

/** What main tells the renderer unasked. */
export interface Events {
  'connection.changed': ConnectionState;
  'source.changed': SourceView;
  /** The full check could not be finished. */
  'source.failed': { readonly sourceId: string; readonly failure: Failure };
  'push.changed': PushSummary;
  'push.progress': PushProgress;
  'queue.changed': QueueState;
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

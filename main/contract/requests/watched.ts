import type { WatchedSettings, WatchedView } from '../watched.ts';

/** What the renderer can ask of main about watched folders. Changes are told as `watched.changed`. */
export interface WatchedRequests {
  'watched.list': { request: undefined; response: readonly WatchedView[] };
  /** Opens a dialog in main for the folder; `null` when the person closes it. */
  'watched.choose': { request: { savedPushId: string }; response: WatchedView | null };
  'watched.change': {
    request: { savedPushId: string; settings: WatchedSettings };
    response: undefined;
  };
  /** Watches nothing for the saved push any more. */
  'watched.stop': { request: { savedPushId: string }; response: undefined };
  /** Opens the quick window for a file that waits; the main window, if it cannot be read as expected. */
  'watched.ask': { request: { fileId: string }; response: undefined };
  /** Nothing is to be done with a file that waits. */
  'watched.leave': { request: { fileId: string }; response: undefined };
}

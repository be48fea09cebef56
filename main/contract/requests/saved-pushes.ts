import type { QuickPush } from '../saved-difference.ts';
import type { ImportedPush, SavedPush, SavedPushSettings } from '../saved-push.ts';

/** What the renderer can ask of main about saved pushes. Changes are told as `savedPushes.changed`. */
export interface SavedPushRequests {
  /** In the order that a person put them in. */
  'savedPushes.list': { request: undefined; response: readonly SavedPush[] };
  /** Makes one of a push that has ended, under a name that is free. */
  'savedPushes.make': { request: { pushId: string }; response: SavedPush };
  /** Pushes a source with it if the source is as expected; else says what is not. */
  'savedPushes.push': {
    request: { savedPushId: string; sourceId: string };
    response: QuickPush;
  };
  'savedPushes.change': {
    request: { id: string; settings: SavedPushSettings };
    response: SavedPush;
  };
  'savedPushes.remove': { request: { id: string }; response: undefined };
  /** Puts it at another place, from 0. */
  'savedPushes.move': { request: { id: string; place: number }; response: undefined };
  /** Opens a dialog in main; `null` when the person closes it. */
  'savedPushes.export': { request: { ids: readonly string[] }; response: { name: string } | null };
  /** Opens a dialog in main; `null` when the person closes it. */
  'savedPushes.import': { request: undefined; response: readonly ImportedPush[] | null };
}

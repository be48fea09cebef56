import { type AskWaitingParts, askWaiting } from '../ask-waiting.ts';
import { chooseFiles } from '../choose-files.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about watched folders. */
export function watchedHandlers(parts: AskWaitingParts): HandlersOf<'watched'> {
  const watched = async () => (await parts.desk.workspace()).watched;
  return {
    'watched.list': async () => (await watched()).list(),
    'watched.choose': async ({ savedPushId }, window) => {
      const [path] = await chooseFiles(window, ['openDirectory', 'createDirectory'], null);
      return path === undefined ? null : (await watched()).choose(savedPushId, path);
    },
    'watched.change': async ({ savedPushId, settings }) => {
      (await watched()).change(savedPushId, settings);
      return undefined;
    },
    'watched.stop': async ({ savedPushId }) => {
      (await watched()).stop(savedPushId);
      return undefined;
    },
    'watched.ask': async ({ fileId }) => {
      await askWaiting(parts, fileId);
      return undefined;
    },
    'watched.leave': async ({ fileId }) => {
      (await watched()).leave(fileId);
      return undefined;
    },
  };
}

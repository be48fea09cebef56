import type { SavedPush, SavedPushSettings } from '../../main/contract/saved-push.ts';

/** What of a saved push a person can change. */
export function settingsOf(saved: SavedPush): SavedPushSettings {
  const { name, repositoryId, source, compress, deleteQueryId } = saved;
  const { checks, filePattern, dueDay } = saved;
  return { name, repositoryId, source, compress, deleteQueryId, checks, filePattern, dueDay };
}

import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { QuickPush, SavedDifference } from '../contract/saved-difference.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import { planPush } from '../plan/plan.ts';
import { savedDifferences } from '../saved/differences.ts';
import type { Workspace } from './workspace.ts';

/**
 * Pushes a source as the saved push says, if it is as expected; says what is not, if it is not.
 * Fails with `other-address` where the saved push is for another Ignite.
 */
export async function quickPush(
  workspace: Workspace,
  { savedPushId, sourceId }: { readonly savedPushId: string; readonly sourceId: string },
): Promise<QuickPush> {
  const saved = workspace.savedPushes.get(savedPushId);
  if (saved.address !== workspace.connection.destination) throw new KindlingError('other-address');
  const differences = await differencesFrom(workspace, saved, sourceId);
  if (differences.length > 0) return { kind: 'asks', differences };
  const { repositoryId, source, compress } = saved;
  const choices = { repositoryId, source, compress, allowDuplicate: false, savedPushId };
  return { kind: 'started', push: await workspace.push(sourceId, choices) };
}

async function differencesFrom(
  workspace: Workspace,
  saved: SavedPush,
  sourceId: string,
): Promise<readonly SavedDifference[]> {
  const { repositoryId, source, compress, deleteQueryId } = saved;
  const repository = workspace.repository(repositoryId);
  const inspection = await workspace.sources.checked(sourceId, source);
  const path = workspace.sources.path(sourceId);
  return savedDifferences({
    saved,
    fileName: basename(path),
    inspection,
    plan: planPush(inspection, { path, repository, compress, source }),
    before: await workspace.pushedBefore(sourceId, { repositoryId, source }),
    tieOuts: [],
    deleteQuery: workspace.deleteQueries.label(deleteQueryId ?? undefined),
  });
}

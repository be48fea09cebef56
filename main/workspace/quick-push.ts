import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { Inspection } from '../contract/inspection.ts';
import type { PushChoices } from '../contract/push.ts';
import type { QuickQuestion } from '../contract/requests/quick.ts';
import type { QuickPush, SavedDifference } from '../contract/saved-difference.ts';
import { periodsOf, type SavedPush } from '../contract/saved-push.ts';
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
  const inspection = await workspace.sources.checked(sourceId, saved.source);
  const differences = await differencesFrom(workspace, saved, { sourceId, inspection });
  if (differences.length > 0) return { kind: 'asks', differences };
  return { kind: 'started', push: await workspace.push(sourceId, choicesOf(saved)) };
}

/** A file that is not as its saved push expects, and waits for a person to agree. */
export interface AskedFile {
  readonly path: string;
  readonly savedPushId: string;
  readonly question: QuickQuestion;
  /** Pushes it: the person has agreed to all that the question says, and to nothing else. */
  readonly push: () => Promise<void>;
  /** Nobody asks about it any more. */
  readonly release: () => void;
}

/**
 * Pushes a file as `quickPush` does. Answers `null` if it went, and what to ask if not; then it stays
 * open until it is released.
 */
export async function quickPushFile(
  workspace: Workspace,
  savedPushId: string,
  path: string,
): Promise<AskedFile | null> {
  const { sources } = workspace;
  const { id: sourceId } = await sources.add(path);
  const release = () => sources.release(sourceId);
  try {
    const result = await quickPush(workspace, { savedPushId, sourceId });
    if (result.kind === 'started') {
      release();
      return null;
    }
    const { differences } = result;
    const saved = workspace.savedPushes.get(savedPushId);
    const { rows, finance } = await sources.checked(sourceId, saved.source);
    const question: QuickQuestion = {
      savedName: saved.name,
      repositoryName: saved.repositoryName,
      fileName: basename(path),
      rows,
      periods: periodsOf(finance?.totals ?? null),
      differences,
      mayPush: !differences.some(({ kind }) => kind === 'blocked' || kind === 'erp-total'),
    };
    const push = async () => {
      await workspace.push(sourceId, agreedChoices(saved, differences));
    };
    return { path, savedPushId, question, push, release };
  } catch (error) {
    release();
    throw error;
  }
}

function choicesOf({ id, repositoryId, source, compress }: SavedPush): PushChoices {
  return { repositoryId, source, compress, allowDuplicate: false, savedPushId: id };
}

function agreedChoices(saved: SavedPush, differences: readonly SavedDifference[]): PushChoices {
  const agreed = (kind: SavedDifference['kind']) => differences.some((one) => one.kind === kind);
  return {
    ...choicesOf(saved),
    ...(saved.deleteQueryId !== null &&
      agreed('delete-query') && { deleteQueryId: saved.deleteQueryId }),
    ...(agreed('pushed-before') && { allowOverlap: true }),
  };
}

async function differencesFrom(
  workspace: Workspace,
  saved: SavedPush,
  { sourceId, inspection }: { readonly sourceId: string; readonly inspection: Inspection },
): Promise<readonly SavedDifference[]> {
  const { repositoryId, source, compress, deleteQueryId } = saved;
  const repository = workspace.repository(repositoryId);
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

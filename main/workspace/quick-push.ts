import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { Inspection } from '../contract/inspection.ts';
import type { PushChoices, PushSummary } from '../contract/push.ts';
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
  const saved = savedHere(workspace, savedPushId);
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
  readonly push: () => Promise<PushSummary>;
  /** Nobody asks about it any more. */
  readonly release: () => void;
}

/** What came of a file on disk that was to go with a saved push. */
export type QuickFile =
  | Extract<QuickPush, { kind: 'started' }>
  | { readonly kind: 'asks'; readonly file: AskedFile };

/**
 * Pushes a file as `quickPush` does. What has to be asked about stays open until it is released.
 */
export async function quickPushFile(
  workspace: Workspace,
  savedPushId: string,
  path: string,
): Promise<QuickFile> {
  const { sources } = workspace;
  const { id: sourceId } = await sources.add(path);
  const release = () => sources.release(sourceId);
  try {
    const result = await quickPush(workspace, { savedPushId, sourceId });
    if (result.kind === 'asks') {
      return { kind: 'asks', file: await askedFile(workspace, savedPushId, sourceId, result) };
    }
    release();
    return result;
  } catch (error) {
    release();
    throw error;
  }
}

/** Has a person asked about a file, even if it is as expected; it stays open until it is released. */
export async function askAboutFile(
  workspace: Workspace,
  savedPushId: string,
  path: string,
): Promise<AskedFile> {
  const { sources } = workspace;
  const { id: sourceId } = await sources.add(path);
  try {
    const saved = savedHere(workspace, savedPushId);
    const inspection = await sources.checked(sourceId, saved.source);
    const differences = await differencesFrom(workspace, saved, { sourceId, inspection });
    return await askedFile(workspace, savedPushId, sourceId, { differences });
  } catch (error) {
    sources.release(sourceId);
    throw error;
  }
}

async function askedFile(
  workspace: Workspace,
  savedPushId: string,
  sourceId: string,
  { differences }: { readonly differences: readonly SavedDifference[] },
): Promise<AskedFile> {
  const { sources } = workspace;
  const saved = workspace.savedPushes.get(savedPushId);
  const { rows, finance } = await sources.checked(sourceId, saved.source);
  const path = sources.path(sourceId);
  return {
    path,
    savedPushId,
    question: {
      savedName: saved.name,
      repositoryName: saved.repositoryName,
      fileName: basename(path),
      rows,
      periods: periodsOf(finance?.totals ?? null),
      differences,
      mayPush: !differences.some(({ kind }) => kind === 'blocked' || kind === 'erp-total'),
    },
    push: () => workspace.push(sourceId, agreedChoices(saved, differences)),
    release: () => sources.release(sourceId),
  };
}

/** Fails with `other-address` where it is for another Ignite. */
function savedHere(workspace: Workspace, savedPushId: string): SavedPush {
  const saved = workspace.savedPushes.get(savedPushId);
  if (saved.address !== workspace.connection.destination) throw new KindlingError('other-address');
  return saved;
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

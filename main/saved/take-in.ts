import { isDeepStrictEqual } from 'node:util';
import type { DeleteQuery, Repository } from '../contract/repository.ts';
import type { ImportedPush, SavedPush } from '../contract/saved-push.ts';
import { freeName } from './free-name.ts';
import type { SharedPush } from './saved-pushes-file.ts';

/** What is there already. */
export interface Present {
  /** The Ignite in use, as records name it. */
  readonly address: string;
  readonly savedPushes: readonly SavedPush[];
  readonly repositories: readonly Repository[];
  readonly deleteQueries: readonly DeleteQuery[];
  readonly newId: () => string;
}

/** What a file of saved pushes comes to. */
export interface TakenIn {
  readonly added: readonly SavedPush[];
  /** Delete queries that nobody has described here yet. */
  readonly deleteQueries: readonly DeleteQuery[];
  /** One entry for each that the file holds, in its order. */
  readonly report: readonly ImportedPush[];
}

/**
 * Decides what becomes of saved pushes out of a file. Each finds its repository by id, else by name
 * where only one is called so. What is there already stays as it is, ids are new, and a name that
 * is taken gets a number.
 */
export function takeIn(shared: readonly SharedPush[], present: Present): TakenIn {
  const added: SavedPush[] = [];
  const queries: DeleteQuery[] = [];
  const report = shared.map((one): ImportedPush => {
    const found = findRepository(one.repository, present.repositories);
    const push = toSavedPush(one, found.repository, present);
    const withoutDeleteQuery = one.deleteQuery !== null && push.deleteQueryId === null;
    const all = [...present.savedPushes, ...added];
    const told = { repositoryName: one.repository.name, withoutDeleteQuery };
    if (all.some((other) => isSame(other, push))) {
      return { name: push.name, outcome: 'there', isRenamed: false, ...told };
    }
    const name = freeName(
      push.name,
      all.map((other) => other.name),
    );
    added.push({ ...push, name });
    const { deleteQuery } = one;
    const isKnown = [...present.deleteQueries, ...queries].some(({ id }) => id === deleteQuery?.id);
    if (deleteQuery && deleteQuery.name !== '' && !withoutDeleteQuery && !isKnown) {
      queries.push({ ...deleteQuery, repositoryId: push.repositoryId });
    }
    return { name, outcome: found.by, isRenamed: name !== push.name, ...told };
  });
  return { added, deleteQueries: queries, report };
}

interface Found {
  readonly by: 'by-id' | 'by-name' | 'none';
  readonly repository: Pick<Repository, 'id' | 'name'>;
}

function findRepository(wanted: SharedPush['repository'], mine: readonly Repository[]): Found {
  const byId = mine.find(({ id }) => id === wanted.id);
  if (byId) return { by: 'by-id', repository: byId };
  const plain = (name: string) => name.trim().toLowerCase();
  const [byName, ...others] = mine.filter(({ name }) => plain(name) === plain(wanted.name));
  return byName && others.length === 0
    ? { by: 'by-name', repository: byName }
    : { by: 'none', repository: wanted };
}

function toSavedPush(
  {
    name,
    source,
    compress,
    deleteQuery,
    checks,
    filePattern,
    dueDay,
    fingerprint,
    ...one
  }: SharedPush,
  repository: Found['repository'],
  { address, newId }: Present,
): SavedPush {
  // A delete query belongs to one repository.
  const keepsDeleteQuery = deleteQuery !== null && repository.id === one.repository.id;
  return {
    id: newId(),
    name,
    address,
    repositoryId: repository.id,
    repositoryName: repository.name,
    source,
    compress,
    deleteQueryId: keepsDeleteQuery ? deleteQuery.id : null,
    checks,
    filePattern,
    dueDay,
    fingerprint,
    lastGood: null,
  };
}

/** Whether both are for the same and do the same; what came with either does not matter. */
function isSame(one: SavedPush, other: SavedPush): boolean {
  const essence = ({ id, repositoryName, fingerprint, lastGood, ...rest }: SavedPush) => rest;
  return isDeepStrictEqual(essence(one), essence(other));
}

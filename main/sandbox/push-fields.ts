import type { SandboxDeleteQuery, SandboxSettings } from './options.ts';
import { quoted, Refusal } from './refusal.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where a push goes and which rows it replaces. */
export interface Destination {
  readonly repositoryId: string;
  readonly deleteQuery: SandboxDeleteQuery | null;
}

/** Checks `dataRepositoryId` and `deleteQueryId`: 400 for a wrong form, 422 for an unknown one. */
export function readDestination(
  dataRepositoryId: unknown,
  deleteQueryId: unknown,
  settings: Pick<SandboxSettings, 'repositories' | 'deleteQueries'>,
): Destination {
  if (dataRepositoryId === undefined) throw new Refusal(400, 'dataRepositoryId is required.');
  const repositoryId = readUuid('dataRepositoryId', dataRepositoryId);
  const repository = settings.repositories.find((each) => sameId(each.id, repositoryId));
  if (!repository) throw new Refusal(422, `There is no data repository ${quoted(repositoryId)}.`);
  if (deleteQueryId === undefined) return { repositoryId: repository.id, deleteQuery: null };
  const queryId = readUuid('deleteQueryId', deleteQueryId);
  const deleteQuery = settings.deleteQueries.find((each) => sameId(each.id, queryId));
  if (!deleteQuery) throw new Refusal(422, `There is no delete query ${quoted(queryId)}.`);
  if (!sameId(deleteQuery.repositoryId, repository.id)) {
    throw new Refusal(422, `Delete query ${quoted(queryId)} belongs to another data repository.`);
  }
  return { repositoryId: repository.id, deleteQuery };
}

function readUuid(name: string, value: unknown): string {
  if (typeof value === 'string' && uuid.test(value)) return value;
  throw new Refusal(400, `${name} is not a UUID: ${quoted(value)}.`);
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

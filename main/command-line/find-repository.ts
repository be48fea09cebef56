import { KindlingError } from '../contract/errors.ts';
import type { Repository } from '../contract/repository.ts';

/**
 * The repository that a person means by its id or name; exactly written beats otherwise the same.
 *
 * @throws KindlingError `repository-unknown`, or `repository-ambiguous` when several have the name
 */
export function findRepository(repositories: readonly Repository[], wanted: string): Repository {
  const ways: ((repository: Repository) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ name }) => name === wanted,
    ({ id }) => sameLetters(id, wanted),
    ({ name }) => sameLetters(name, wanted),
  ];
  for (const way of ways) {
    const [found, another] = repositories.filter(way);
    if (another) throw new KindlingError('repository-ambiguous', { name: wanted });
    if (found) return found;
  }
  throw new KindlingError('repository-unknown', { name: wanted });
}

function sameLetters(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

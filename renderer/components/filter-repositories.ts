import type { Repository } from '../../main/contract/repository.ts';

/** The repositories whose name has all words of the search, in their order. */
export function filterRepositories(
  repositories: readonly Repository[],
  search: string,
): readonly Repository[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return repositories;
  return repositories.filter(({ name }) => {
    const lower = name.toLowerCase();
    return words.every((word) => lower.includes(word));
  });
}

const prefix = 'repository:';

/** A key for the columns of a file: the same columns in the same order give the same key. */
function keyOf(header: readonly string[]): string {
  // Only to tell headers apart (FNV-1a); the header itself is not kept.
  let hash = 0x811c9dc5;
  for (const char of header.join('\u0000')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${prefix}${header.length}:${hash.toString(16)}`;
}

/** The repository that files with these columns went to last; `null` when there is none. */
export function recallRepository(storage: Storage, header: readonly string[]): string | null {
  return header.length > 0 ? storage.getItem(keyOf(header)) : null;
}

/** Keeps where files with these columns go. */
export function rememberRepository(
  storage: Storage,
  header: readonly string[],
  repositoryId: string,
): void {
  if (header.length > 0) storage.setItem(keyOf(header), repositoryId);
}

/** A file of a watched folder as it was seen. */
export interface SeenFile {
  readonly name: string;
  readonly bytes: number;
  /** Last change, ms since the epoch. */
  readonly modifiedAt: number;
}

/** A file that may still be growing. */
export interface Settling extends SeenFile {
  /** It has looked like this since then; on the monotonic clock, ms. */
  readonly since: number;
}

/** What a look at a folder comes to. */
export interface Settled {
  /** Complete, as far as can be seen from outside. */
  readonly complete: readonly SeenFile[];
  /** All that the next look has to know. */
  readonly settling: readonly Settling[];
}

/**
 * Tells files that have stood still for `stillMs` from those that may still be written. An empty
 * file is only about to be one. `now` is on the monotonic clock: the times of files are those of
 * another computer, and are only compared with one another.
 */
export function settle(
  before: readonly Settling[],
  seen: readonly SeenFile[],
  { now, stillMs }: { readonly now: number; readonly stillMs: number },
): Settled {
  const known = new Map(before.map((file) => [file.name, file]));
  const settling = seen.map((file) => {
    const earlier = known.get(file.name);
    return { ...file, since: earlier && isSame(earlier, file) ? earlier.since : now };
  });
  const complete = settling.filter(({ bytes, since }) => bytes > 0 && now - since >= stillMs);
  return { complete: complete.map(({ since, ...file }) => file), settling };
}

type Look = Omit<SeenFile, 'name'>;

/** Whether nobody has written to the file in between. */
export function isSame(one: Look, other: Look): boolean {
  return one.bytes === other.bytes && one.modifiedAt === other.modifiedAt;
}

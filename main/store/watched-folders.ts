import { z } from 'zod';
import type { WatchedFolder } from '../contract/watched.ts';
import type { Db } from './database.ts';
import { select } from './select.ts';

/** A watched folder as it is kept. */
export interface StoredFolder extends WatchedFolder {
  /** The pattern that its files were last looked through with. */
  readonly pattern: string;
}

/** The folders that are watched, kept in the profile: one for each saved push at most. */
export interface WatchedFolderStore {
  list(): StoredFolder[];
  /** Puts one in the place of what its saved push watched before. */
  put(folder: StoredFolder): void;
  remove(savedPushId: string): void;
}

const row = z
  .object({
    saved_push_id: z.string(),
    path: z.string(),
    at_once: z.number(),
    moves: z.number(),
    pattern: z.string(),
  })
  .transform(
    (stored): StoredFolder => ({
      savedPushId: stored.saved_push_id,
      path: stored.path,
      pushesAtOnce: stored.at_once === 1,
      moves: stored.moves === 1,
      pattern: stored.pattern,
    }),
  );

/** Watched folders in the profile's database. One that cannot be read is not watched. */
export function createWatchedFolderStore(db: Db): WatchedFolderStore {
  const all = select<unknown>(db, 'watched_folders', 'ORDER BY rowid');
  const upsert = db.prepare(
    `INSERT INTO watched_folders (saved_push_id, path, at_once, moves, pattern)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (saved_push_id) DO UPDATE SET path = excluded.path, at_once = excluded.at_once,
       moves = excluded.moves, pattern = excluded.pattern`,
  );
  const remove = db.prepare('DELETE FROM watched_folders WHERE saved_push_id = ?');
  return {
    list: () => all.all().flatMap((stored) => row.safeParse(stored).data ?? []),
    put({ savedPushId, path, pushesAtOnce, moves, pattern }) {
      upsert.run(savedPushId, path, pushesAtOnce ? 1 : 0, moves ? 1 : 0, pattern);
    },
    remove(savedPushId) {
      remove.run(savedPushId);
    },
  };
}

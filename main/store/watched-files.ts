import { z } from 'zod';
import { errorCodes } from '../contract/errors.ts';
import { type Db, inTransaction } from './database.ts';
import { count, moment } from './read-row.ts';
import { select } from './select.ts';

const states = [
  /** Every file of its folder is asked about. */
  'offered',
  'differs',
  'same',
  'failed',
  /** It is being pushed. */
  'taken',
  /** Its push has ended. */
  'pushed',
  'not-pushed',
  /** A person has said so, or it was there when watching began. */
  'left',
] as const;

/** How Kindling stands to a file of a watched folder. */
export type WatchedFileState = (typeof states)[number];

/** A file of a watched folder that Kindling knows. */
export interface WatchedFile {
  readonly id: string;
  readonly savedPushId: string;
  /** Where it came. */
  readonly path: string;
  readonly bytes: number;
  /** Last change, ms since the epoch. */
  readonly modifiedAt: number;
  /** Of its content, hex; `null` where nobody has read it. */
  readonly sha256: string | null;
  readonly state: WatchedFileState;
  /** Why it could not be pushed. */
  readonly code: (typeof errorCodes)[number] | null;
  readonly pushId: string | null;
  /** Where it lies now. */
  readonly place: string;
  /** Where it is still to be moved; `null`: nowhere. */
  readonly moveTo: string | null;
  /** When it was seen to be complete, ms since the epoch. */
  readonly at: number;
}

const row = z
  .object({
    id: z.string(),
    saved_push_id: z.string(),
    path: z.string(),
    bytes: count,
    modified_at: moment,
    sha256: z.string().nullable(),
    state: z.enum(states),
    code: z.enum(errorCodes).nullable(),
    push_id: z.string().nullable(),
    place: z.string(),
    move_to: z.string().nullable(),
    at: moment,
  })
  .transform(
    (stored): WatchedFile => ({
      id: stored.id,
      savedPushId: stored.saved_push_id,
      path: stored.path,
      bytes: stored.bytes,
      modifiedAt: stored.modified_at,
      sha256: stored.sha256,
      state: stored.state,
      code: stored.code,
      pushId: stored.push_id,
      place: stored.place,
      moveTo: stored.move_to,
      at: stored.at,
    }),
  );

/** The files that came to watched folders, and what became of them, kept in the profile. */
export type WatchedFileStore = ReturnType<typeof createWatchedFileStore>;

/** Files of watched folders in the profile's database; one that cannot be read is left out. */
export function createWatchedFileStore(db: Db) {
  const table = 'watched_files';
  const byId = select<unknown>(db, table, 'WHERE id = ?');
  const byPush = select<unknown>(db, table, 'WHERE push_id = ?');
  const known = select<unknown>(
    db,
    table,
    'WHERE saved_push_id = ? AND path = ? AND place = path AND bytes = ? AND modified_at = ?',
  );
  const same = select<unknown>(
    db,
    table,
    `WHERE saved_push_id = ? AND sha256 = ?
       AND state IN ('offered', 'differs', 'failed', 'taken', 'pushed')`,
  );
  const unsettled = select<unknown>(
    db,
    table,
    `WHERE state IN ('offered', 'differs', 'same', 'failed', 'taken') OR move_to IS NOT NULL
     ORDER BY at, rowid`,
  );
  const upsert = db.prepare(
    `INSERT INTO watched_files (id, saved_push_id, path, bytes, modified_at, sha256, state, code,
       push_id, place, move_to, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, code = excluded.code,
       push_id = excluded.push_id, place = excluded.place, move_to = excluded.move_to`,
  );
  const remove = db.prepare('DELETE FROM watched_files WHERE id = ?');
  const read = (stored: unknown) => row.safeParse(stored).data ?? null;
  return {
    /** `null` if there is none with this id. */
    get: (id: string) => read(byId.get(id)),
    /** The one that this push is made of. */
    byPush: (pushId: string) => read(byPush.get(pushId)),
    /** The one that looked just like this and was not moved: else a person has put it back. */
    find: ({ savedPushId, path, bytes, modifiedAt }: SeenWatched) =>
      read(known.get(savedPushId, path, bytes, modifiedAt)),
    /** One of this content that was taken, or waits to be. */
    sameContent: (savedPushId: string, sha256: string) => read(same.get(savedPushId, sha256)),
    /** Those that wait, are being pushed, or still have to be moved, in the order they came. */
    unsettled: () => unsettled.all().flatMap((stored) => read(stored) ?? []),
    /** Changes those with their ids, or adds them; all or none. */
    put(...files: readonly WatchedFile[]): void {
      inTransaction(db, () => {
        for (const file of files) {
          upsert.run(
            file.id,
            file.savedPushId,
            file.path,
            file.bytes,
            file.modifiedAt,
            file.sha256,
            file.state,
            file.code,
            file.pushId,
            file.place,
            file.moveTo,
            file.at,
          );
        }
      });
    },
    /** Forgets it: it is taken again when it is next seen. */
    remove(id: string): void {
      remove.run(id);
    },
  };
}

/** By what a file is known again. */
export type SeenWatched = Pick<WatchedFile, 'savedPushId' | 'path' | 'bytes' | 'modifiedAt'>;

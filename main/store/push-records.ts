import { type Db, inTransaction } from './database.ts';
import { createPushClaims } from './push-claims.ts';
import { createPushComments } from './push-comments.ts';
import { createPushCopies } from './push-copies.ts';
import { createPushDecisions } from './push-decisions.ts';
import { createTimeline } from './push-events.ts';
import { createPushHistory } from './push-history.ts';
import { createPushMoves } from './push-moves.ts';
import type { NewPush } from './push-rows.ts';
import { createRetention } from './retention.ts';

/** Every push ever made from this profile: what was chosen, sent and answered. */
export type PushRecords = ReturnType<typeof createPushRecords>;

/** Push records in the profile's database. `now` gives ms since the epoch. */
export function createPushRecords(db: Db, now: () => number) {
  const tell = createTimeline(db, now);
  const decisions = createPushDecisions(db, now);
  const comments = createPushComments(db, now);
  const copies = createPushCopies(db, now);
  const insertPush = db.prepare(
    `INSERT INTO pushes (id, started_at, state, file_name, file_path, file_bytes, address,
       repository_id, repository_name, delete_query_id, delete_query, choices, saved_push_id,
       batch_id, batch_place, batch_of,
       traits, made_by, format, encoding, dialect, file_config, rows, preparation, attended, place,
       owner)
     VALUES (?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
       (SELECT coalesce(place, rowid) FROM pushes WHERE id = ?), ?)`,
  );
  const insertPart = db.prepare(
    "INSERT INTO parts (push_id, number, state) VALUES (?, 1, 'queued')",
  );
  const insertTotals = db.prepare(
    'INSERT INTO totals (push_id, finance, tie_outs) VALUES (?, ?, ?)',
  );

  return {
    ...createPushMoves(db, now),
    ...decisions,
    ...createPushClaims(db),
    ...comments,
    ...copies,
    ...createRetention(db),
    ...createPushHistory(db, { ...comments, ...copies }),

    /**
     * Records a new push with one queued part, for `owner` to work on. With it is decided about
     * those that it repeats; tells whether that was still to be decided, since a second click must
     * not repeat them a second time.
     */
    insert(push: NewPush, owner: string): boolean {
      return inTransaction(db, () => {
        if (!decisions.repeated(push.repeats)) return false;
        insertPush.run(
          push.id,
          now(),
          push.fileName,
          push.filePath,
          push.bytes,
          push.address,
          push.repositoryId,
          push.repositoryName,
          push.deleteQueryId,
          JSON.stringify(push.deleteQueryLabel),
          JSON.stringify(push.choices),
          push.choices.savedPushId ?? null,
          push.choices.batch?.id ?? null,
          push.choices.batch?.place ?? null,
          push.choices.batch?.of ?? null,
          JSON.stringify(push.traits),
          JSON.stringify(push.madeBy),
          push.format,
          push.encoding,
          JSON.stringify(push.dialect),
          JSON.stringify(push.fileConfig),
          push.rows,
          JSON.stringify(push.preparation),
          push.attended ? 1 : 0,
          push.repeats[0] ?? null,
          owner,
        );
        insertTotals.run(push.id, JSON.stringify(push.finance), JSON.stringify(push.tieOuts));
        insertPart.run(push.id);
        tell(push.id, 1, 'queued');
        return true;
      });
    },
  };
}

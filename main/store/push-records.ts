import type { ErrorCode } from '../contract/errors.ts';
import type { PartState, PushEvent, PushRecord, PushState, PushSummary } from '../contract/push.ts';
import { type Db, inTransaction } from './database.ts';
import { type NewPush, type PartRow, type PushRow, toRecord, toSummary } from './push-rows.ts';

/** One step of a part, as it goes on record before its effect starts. */
export interface PartMove {
  readonly id: string;
  /** 1-based. */
  readonly part: number;
  readonly from: PartState;
  readonly to: PartState;
  /** The push's state once the part has moved. */
  readonly pushState: PushState;
  /** Set when nothing more happens to the push by itself. */
  readonly finished: boolean;
  readonly status?: number | undefined;
  readonly code?: ErrorCode | undefined;
  readonly message?: string | undefined;
}

/** What preparing made, as it goes on record. */
export interface PreparedPart {
  readonly id: string;
  readonly part: number;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly compressed: boolean;
  readonly sourceSha256: string;
}

/** A part whose owner stopped renewing its lease. */
export interface LapsedPart {
  readonly id: string;
  readonly part: number;
  readonly state: PartState;
  readonly handedOver: boolean;
}

/** Every push ever made from this profile: what was chosen, sent and answered. */
export type PushRecords = ReturnType<typeof createPushRecords>;

/** Push records in the profile's database. `now` gives ms since the epoch. */
export function createPushRecords(db: Db, now: () => number) {
  const insertPush = db.prepare(
    `INSERT INTO pushes (id, started_at, state, file_name, file_path, file_bytes, repository_id,
       repository_name, delete_query_id, choices, format, encoding, dialect, file_config, rows, lease_until)
     VALUES (?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertPart = db.prepare(
    "INSERT INTO parts (push_id, number, state) VALUES (?, ?, 'queued')",
  );
  const insertEvent = db.prepare(
    'INSERT INTO events (push_id, part, at, state, status, code, message) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const movePart = db.prepare(
    'UPDATE parts SET state = ? WHERE push_id = ? AND number = ? AND state = ?',
  );
  const movePush = db.prepare('UPDATE pushes SET state = ?, finished_at = ? WHERE id = ?');
  const handOver = db.prepare('UPDATE parts SET handed_over = 1 WHERE push_id = ? AND number = ?');
  const preparePart = db.prepare(
    'UPDATE parts SET name = ?, bytes = ?, sha256 = ?, compressed = ? WHERE push_id = ? AND number = ?',
  );
  const preparePush = db.prepare('UPDATE pushes SET source_sha256 = ? WHERE id = ?');
  const selectPush = db.prepare('SELECT * FROM pushes WHERE id = ?');
  const selectParts = db.prepare('SELECT * FROM parts WHERE push_id = ? ORDER BY number');
  const selectEvents = db.prepare('SELECT * FROM events WHERE push_id = ? ORDER BY rowid');
  const selectRecent = db.prepare(
    `SELECT * FROM pushes
     WHERE file_name LIKE ? ESCAPE '\\' OR repository_name LIKE ? ESCAPE '\\'
     ORDER BY started_at DESC, rowid DESC LIMIT ?`,
  );
  const selectArrived = db.prepare(
    `SELECT * FROM pushes WHERE repository_id = ? AND file_bytes = ? AND source_sha256 IS NOT NULL
       AND state IN ('pushed', 'unconfirmed', 'partly-pushed') ORDER BY started_at DESC`,
  );
  const renew = db.prepare('UPDATE pushes SET lease_until = ? WHERE id = ?');
  const selectLapsed = db.prepare(
    `SELECT parts.* FROM parts JOIN pushes ON pushes.id = parts.push_id
     WHERE pushes.finished_at IS NULL AND coalesce(pushes.lease_until, 0) < ?
       AND parts.state IN ('queued', 'preparing', 'sending', 'waiting')`,
  );

  return {
    /** Records a new push with one queued part, leased to this process until `leaseUntil` (ms). */
    insert(push: NewPush, leaseUntil: number): void {
      inTransaction(db, () => {
        insertPush.run(
          push.id,
          now(),
          push.fileName,
          push.filePath,
          push.bytes,
          push.repositoryId,
          push.repositoryName,
          push.deleteQueryId,
          JSON.stringify(push.choices),
          push.format,
          push.encoding,
          JSON.stringify(push.dialect),
          JSON.stringify(push.fileConfig),
          push.rows,
          leaseUntil,
        );
        insertPart.run(push.id, 1);
        insertEvent.run(push.id, 1, now(), 'queued', null, null, null);
      });
    },

    /** Moves a part if it still is where the move starts; tells whether it was. */
    move(move: PartMove): boolean {
      return inTransaction(db, () => {
        const { changes } = movePart.run(move.to, move.id, move.part, move.from);
        if (changes === 0) return false;
        movePush.run(move.pushState, move.finished ? now() : null, move.id);
        insertEvent.run(
          move.id,
          move.part,
          now(),
          move.to,
          move.status ?? null,
          move.code ?? null,
          move.message ?? null,
        );
        return true;
      });
    },

    /** From here on the last chunk may have left: the part is never resent by itself. */
    handOver(id: string, part: number): void {
      handOver.run(id, part);
    },

    prepared(part: PreparedPart): void {
      inTransaction(db, () => {
        preparePart.run(
          part.name,
          part.bytes,
          part.sha256,
          part.compressed ? 1 : 0,
          part.id,
          part.part,
        );
        preparePush.run(part.sourceSha256, part.id);
      });
    },

    get(id: string): PushRecord | null {
      const push = selectPush.get(id) as PushRow | undefined;
      if (!push) return null;
      const parts = selectParts.all(id) as PartRow[];
      return toRecord(push, parts, (selectEvents.all(id) as EventRow[]).map(toEvent));
    },

    /** The newest first; `search` is found in file and repository names. */
    list(search: string, limit: number): PushSummary[] {
      const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
      return (selectRecent.all(pattern, pattern, limit) as PushRow[]).map(toSummary);
    },

    /**
     * Pushes that brought, or may have brought, a source of this size (bytes) to this repository,
     * newest first. Whether the bytes are the same only their hash tells.
     */
    arrived(repositoryId: string, bytes: number): { summary: PushSummary; sourceSha256: string }[] {
      return (selectArrived.all(repositoryId, bytes) as PushRow[]).map((row) => ({
        summary: toSummary(row),
        sourceSha256: row.source_sha256 ?? '',
      }));
    },

    /** Says that this process still works on the push. */
    renewLease(id: string, leaseUntil: number): void {
      renew.run(leaseUntil, id);
    },

    /** Unfinished parts that no living process works on. */
    lapsed(): LapsedPart[] {
      return (selectLapsed.all(now()) as PartRow[]).map((row) => ({
        id: row.push_id,
        part: row.number,
        state: row.state,
        handedOver: row.handed_over === 1,
      }));
    },
  };
}

interface EventRow {
  readonly at: number;
  readonly state: PartState;
  readonly status: number | null;
  readonly code: ErrorCode | null;
  readonly message: string | null;
}

function toEvent(row: EventRow): PushEvent {
  return {
    at: row.at,
    state: row.state,
    ...(row.status !== null && { status: row.status }),
    ...(row.code !== null && { code: row.code }),
    ...(row.message !== null && { message: row.message }),
  };
}

import type { ErrorCode } from '../contract/errors.ts';
import type {
  PartState,
  PushDecision,
  PushRecord,
  PushState,
  PushSummary,
  SpooledPart,
} from '../contract/push.ts';
import { type Db, inTransaction } from './database.ts';
import { createPushClaims } from './push-claims.ts';
import {
  type EventRow,
  type NewPush,
  type PartRow,
  type PushRow,
  toRecord,
  toSummary,
} from './push-rows.ts';

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
  /** Who works on the push; a move of anybody else is refused. */
  readonly owner: string;
  readonly status?: number | undefined;
  readonly code?: ErrorCode | undefined;
  readonly message?: string | undefined;
  /** When a waiting part goes on, ms since the epoch. */
  readonly continueAt?: number | undefined;
  /** The part's number of tries from now on; unchanged if left out. */
  readonly tries?: number | undefined;
}

/** What a person decided about a push that has ended, and what follows from it. */
export interface Decision {
  readonly id: string;
  readonly decision: PushDecision;
  /** Who goes on with it, and until when its claim holds (ms since the epoch). */
  readonly owner: string | null;
  readonly leaseUntil: number;
  readonly pushState: PushState;
  readonly finished: boolean;
  /** At least one, so that the decision is on the timeline; a part may stay where it is. */
  readonly moves: readonly {
    readonly part: number;
    readonly from: PartState;
    readonly to: PartState;
  }[];
}

/** One part that preparing made; its file lies in the push's spool folder. */
export type PreparedPart = Omit<SpooledPart, 'path'> & { readonly file: string };

/** A push that brought, or may have brought, its bytes to Ignite. */
export interface ArrivedPush {
  readonly summary: PushSummary;
  readonly sourceSha256: string;
}

/** Whether a part may be sent now. */
export type SendingStart =
  | { readonly kind: 'started' }
  /** Another process works on the push. */
  | { readonly kind: 'taken-over' }
  /** Another push to the repository is being sent by another process. */
  | { readonly kind: 'busy' }
  /** An earlier push waits for a person's decision. */
  | { readonly kind: 'undecided'; readonly earlier: PushSummary }
  /** The same bytes went to the same repository meanwhile. */
  | { readonly kind: 'duplicate'; readonly earlier: PushSummary };

/** Every push ever made from this profile: what was chosen, sent and answered. */
export type PushRecords = ReturnType<typeof createPushRecords>;

/** Push records in the profile's database. `now` gives ms since the epoch. */
export function createPushRecords(db: Db, now: () => number) {
  const insertPush = db.prepare(
    `INSERT INTO pushes (id, started_at, state, file_name, file_path, file_bytes, repository_id,
       repository_name, delete_query_id, choices, format, encoding, dialect, file_config, rows,
       preparation, attended, place, owner, lease_until)
     VALUES (?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
       (SELECT coalesce(place, rowid) FROM pushes WHERE id = ?), ?, ?)`,
  );
  const insertPart = db.prepare(
    "INSERT OR IGNORE INTO parts (push_id, number, state) VALUES (?, ?, 'queued')",
  );
  const insertEvent = db.prepare(
    `INSERT INTO events (push_id, part, at, state, status, code, message, continue_at, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const movePart = db.prepare(
    `UPDATE parts SET state = ?1, tries = coalesce(?2, tries),
       handed_over = CASE ?1 WHEN 'sending' THEN 0 ELSE handed_over END
     WHERE push_id = ?3 AND number = ?4 AND state = ?5
       AND (SELECT owner FROM pushes WHERE id = ?3) = ?6`,
  );
  const movePush = db.prepare('UPDATE pushes SET state = ?, finished_at = ? WHERE id = ?');
  const handOver = db.prepare(
    `UPDATE parts SET handed_over = 1 WHERE push_id = ?1 AND number = ?2 AND state = 'sending'
       AND (SELECT owner FROM pushes WHERE id = ?1) = ?3`,
  );
  const preparePart = db.prepare(
    `UPDATE parts SET name = ?, bytes = ?, rows = ?, sha256 = ?, compressed = ?, file = ?
     WHERE push_id = ? AND number = ?`,
  );
  const preparePush = db.prepare(
    'UPDATE pushes SET source_sha256 = ? WHERE id = ? AND owner = ? AND finished_at IS NULL',
  );
  const decide = db.prepare(
    `UPDATE pushes SET decided_at = ?, state = ?, finished_at = ?, owner = ?, lease_until = ?
     WHERE id = ?`,
  );
  const setPart = db.prepare(
    'UPDATE parts SET state = ?, tries = 0 WHERE push_id = ? AND number = ?',
  );
  const settle = db.prepare(
    `UPDATE pushes SET decided_at = ? WHERE id = ? AND decided_at IS NULL
       AND finished_at IS NOT NULL AND state IN ('unconfirmed', 'partly-pushed')`,
  );
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
  const selectBusy = db.prepare(
    `SELECT 1 FROM parts JOIN pushes ON pushes.id = parts.push_id
     WHERE pushes.repository_id = ? AND pushes.id <> ? AND parts.state = 'sending' LIMIT 1`,
  );
  const selectUndecided = db.prepare(
    `SELECT * FROM pushes WHERE repository_id = ? AND id <> ? AND decided_at IS NULL
       AND state IN ('unconfirmed', 'partly-pushed') ORDER BY rowid LIMIT 1`,
  );
  const selectSame = db.prepare(
    `SELECT pushes.* FROM pushes WHERE repository_id = ?1 AND source_sha256 = ?2 AND id <> ?3
       AND EXISTS (SELECT 1 FROM parts WHERE push_id = pushes.id
         AND state IN ('pushed', 'unconfirmed', 'sending')) LIMIT 1`,
  );

  function recordMove(move: PartMove): boolean {
    const { id, part, from, to, owner, tries = null } = move;
    if (movePart.run(to, tries, id, part, from, owner).changes === 0) return false;
    movePush.run(move.pushState, move.finished ? now() : null, id);
    insertEvent.run(
      id,
      part,
      now(),
      to,
      move.status ?? null,
      move.code ?? null,
      move.message ?? null,
      move.continueAt ?? null,
      null,
    );
    return true;
  }

  function recordRepeat(id: string): boolean {
    if (settle.run(now(), id).changes === 0) return false;
    const parts = selectParts.all(id) as PartRow[];
    const part = parts.find(({ state }) => state !== 'pushed') ?? parts[0];
    if (part) {
      const { number, state } = part;
      insertEvent.run(id, number, now(), state, null, null, null, null, 'pushed-again');
    }
    return true;
  }

  return {
    ...createPushClaims(db, now),

    /**
     * Records a new push with one queued part, leased to `owner` until `leaseUntil` (ms). With it
     * is decided about those that it repeats; tells whether that was still to be decided, since a
     * second click must not repeat them a second time.
     */
    insert(push: NewPush, owner: string, leaseUntil: number): boolean {
      return inTransaction(db, () => {
        for (const id of push.repeats) if (!recordRepeat(id)) return false;
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
          JSON.stringify(push.preparation),
          push.attended ? 1 : 0,
          push.repeats[0] ?? null,
          owner,
          leaseUntil,
        );
        insertPart.run(push.id, 1);
        insertEvent.run(push.id, 1, now(), 'queued', null, null, null, null, null);
        return true;
      });
    },

    /** Moves a part if it still is where the move starts and still its owner's; tells whether. */
    move(move: PartMove): boolean {
      return inTransaction(db, () => recordMove(move));
    },

    /**
     * Moves a part to `sending`, unless something has to come first. One transaction decides it,
     * so that no two processes send to one repository at once, or the same bytes twice.
     */
    startSending(move: PartMove, allowDuplicate: boolean): SendingStart {
      return inTransaction(db, (): SendingStart => {
        const push = selectPush.get(move.id) as PushRow | undefined;
        if (push?.owner !== move.owner) return { kind: 'taken-over' };
        const { repository_id, source_sha256 } = push;
        const same = allowDuplicate
          ? undefined
          : (selectSame.get(repository_id, source_sha256, move.id) as PushRow | undefined);
        if (same && same.state !== 'sending')
          return { kind: 'duplicate', earlier: toSummary(same) };
        if (selectBusy.get(repository_id, move.id)) return { kind: 'busy' };
        const undecided = selectUndecided.get(repository_id, move.id) as PushRow | undefined;
        if (undecided) return { kind: 'undecided', earlier: toSummary(undecided) };
        return { kind: recordMove(move) ? 'started' : 'taken-over' };
      });
    },

    /**
     * From here on the last chunk may have left: the part is never resent by itself. Tells whether
     * `owner` may go on; if not, another process has taken the push over.
     */
    handOver(id: string, part: number, owner: string): boolean {
      return handOver.run(id, part, owner).changes === 1;
    },

    /** Puts what preparing made on record, all parts at once; tells whether `owner` still has it. */
    prepared(
      id: string,
      owner: string,
      sourceSha256: string,
      parts: readonly PreparedPart[],
    ): boolean {
      return inTransaction(db, () => {
        if (preparePush.run(sourceSha256, id, owner).changes === 0) return false;
        for (const [index, part] of parts.entries()) {
          const { name, bytes, rows, sha256, compressed, file } = part;
          insertPart.run(id, index + 1);
          preparePart.run(name, bytes, rows, sha256, compressed ? 1 : 0, file, id, index + 1);
        }
        return true;
      });
    },

    /**
     * Records what a person decided about a push that has ended, and takes it up again where the
     * decision leaves something to send. Tells whether all was still as the person saw it.
     */
    decide(decision: Decision): boolean {
      const { id, owner, pushState, finished, moves } = decision;
      return inTransaction(db, () => {
        const push = selectPush.get(id) as PushRow | undefined;
        const parts = selectParts.all(id) as PartRow[];
        const asSeen = moves.every(({ part, from }) => parts[part - 1]?.state === from);
        if (!push || push.finished_at === null || push.decided_at !== null || !asSeen) return false;
        const finishedAt = finished ? push.finished_at : null;
        // One that goes on may come to a point where a person has to decide once more.
        const decidedAt = finished ? now() : null;
        decide.run(decidedAt, pushState, finishedAt, owner, decision.leaseUntil, id);
        for (const { part, to } of moves) {
          setPart.run(to, id, part);
          insertEvent.run(id, part, now(), to, null, null, null, null, decision.decision);
        }
        return true;
      });
    },

    get(id: string): PushRecord | null {
      const push = selectPush.get(id) as PushRow | undefined;
      if (!push) return null;
      return toRecord(push, selectParts.all(id) as PartRow[], selectEvents.all(id) as EventRow[]);
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
    arrived(repositoryId: string, bytes: number): ArrivedPush[] {
      return (selectArrived.all(repositoryId, bytes) as PushRow[]).map((row) => ({
        summary: toSummary(row),
        sourceSha256: row.source_sha256 ?? '',
      }));
    },
  };
}

import {
  type PartState,
  type PushState,
  type PushSummary,
  partStates,
  type SpooledPart,
} from '../contract/push.ts';
import { type Db, inTransaction } from './database.ts';
import { sameAddress } from './destination.ts';
import { createTimeline, type EventFacts } from './push-events.ts';
import type { PushRow } from './push-rows.ts';
import { toSummary } from './read-record.ts';
import { select } from './select.ts';
import { isSameSheet, sentSheet } from './stored-order.ts';

/** One step of a part, as it goes on record before its effect starts. */
export interface PartMove extends Omit<EventFacts, 'decision'> {
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
  /** The part's number of tries from now on; unchanged if left out. */
  readonly tries?: number | undefined;
}

/** One part that preparing made; its file lies in the push's spool folder. */
export type PreparedPart = Omit<SpooledPart, 'path'> & { readonly file: string };

/** Whether a part may be sent now. */
export type SendingStart =
  | { readonly kind: 'started' }
  /** Another process works on the push. */
  | { readonly kind: 'taken-over' }
  /** Another push to the repository is being sent by another process. */
  | { readonly kind: 'busy' }
  /** What comes before it in its batch has ended, and has not arrived. */
  | { readonly kind: 'batch-stopped' }
  /** An earlier push waits for a person's decision. */
  | { readonly kind: 'undecided'; readonly earlier: PushSummary }
  /** The same bytes went to the same repository meanwhile. */
  | { readonly kind: 'duplicate'; readonly earlier: PushSummary };

/** The steps of a push under way. Each is on record before its effect starts. */
export function createPushMoves(db: Db, now: () => number) {
  const tell = createTimeline(db, now);
  const insertPart = db.prepare(
    'INSERT OR IGNORE INTO parts (push_id, number, state) VALUES (?, ?, ?)',
  );
  const endPush = db.prepare(
    `UPDATE pushes SET state = ?, finished_at = ?
     WHERE id = ? AND owner = ? AND finished_at IS NULL`,
  );
  const mendParts = db.prepare(
    `UPDATE parts SET state = 'unconfirmed'
     WHERE push_id = ? AND state NOT IN (${partStates.map((state) => `'${state}'`).join()})`,
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
  const selectPush = select<PushRow>(db, 'pushes', 'WHERE id = ?');
  const selectBusy = select<PushRow>(
    db,
    'pushes',
    `WHERE repository_id = ?1 AND ${sameAddress} AND id <> ?3 AND EXISTS (SELECT 1 FROM parts
       WHERE push_id = pushes.id AND parts.state = 'sending') LIMIT 1`,
  );
  const selectUndecided = select<PushRow>(
    db,
    'pushes',
    `WHERE repository_id = ?1 AND ${sameAddress} AND id <> ?3
       AND decided_at IS NULL AND state IN ('unconfirmed', 'partly-pushed')
     ORDER BY rowid LIMIT 1`,
  );
  const selectSame = select<PushRow>(
    db,
    'pushes',
    `WHERE repository_id = ?1 AND ${sameAddress} AND id <> ?3
       AND source_sha256 = ?4 AND EXISTS (SELECT 1 FROM parts WHERE push_id = pushes.id
         AND state IN ('pushed', 'unconfirmed', 'sending'))`,
  );

  const selectBatch = select<PushRow>(db, 'pushes', 'WHERE batch_id = ? AND batch_place < ?');

  /** How what comes before a push in its batch stands; `null`: all of it has arrived. */
  function batchBefore({ batch_id, batch_place }: PushRow): 'under-way' | 'stopped' | null {
    if (batch_id === null || batch_place === null) return null;
    const before = selectBatch.all(batch_id, batch_place);
    const places = new Set(
      before.flatMap((one) => (one.state === 'pushed' ? one.batch_place : [])),
    );
    if (places.size === batch_place - 1) return null;
    return before.some((one) => one.finished_at === null) ? 'under-way' : 'stopped';
  }

  function recordMove(move: PartMove): boolean {
    const { id, part, from, to, owner, tries = null } = move;
    if (movePart.run(to, tries, id, part, from, owner).changes === 0) return false;
    movePush.run(move.pushState, move.finished ? now() : null, id);
    const { status, code, message, continueAt } = move;
    tell(id, part, to, { status, code, message, continueAt });
    return true;
  }

  return {
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
        const push = selectPush.get(move.id);
        if (push?.owner !== move.owner) return { kind: 'taken-over' };
        const there = [push.repository_id, push.address, move.id] as const;
        const arrived = allowDuplicate ? [] : selectSame.all(...there, push.source_sha256);
        const sheet = sentSheet(push);
        const same = arrived.find((earlier) => isSameSheet(sentSheet(earlier), sheet));
        if (same && same.state !== 'sending')
          return { kind: 'duplicate', earlier: toSummary(same) };
        if (selectBusy.get(...there)) return { kind: 'busy' };
        const undecided = selectUndecided.get(...there);
        if (undecided) return { kind: 'undecided', earlier: toSummary(undecided) };
        const before = batchBefore(push);
        if (before === 'stopped') return { kind: 'batch-stopped' };
        if (before === 'under-way') return { kind: 'busy' };
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

    /**
     * Ends a push that cannot go on and of which no part can be moved, since its record is damaged:
     * what cannot be read may have arrived. Tells whether `owner` still has it.
     */
    end(id: string, pushState: PushState, owner: string): boolean {
      return inTransaction(db, () => {
        if (endPush.run(pushState, now(), id, owner).changes === 0) return false;
        insertPart.run(id, 1, 'unconfirmed');
        mendParts.run(id);
        tell(id, 1, 'unconfirmed', { code: 'interrupted' });
        return true;
      });
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
          insertPart.run(id, index + 1, 'queued');
          preparePart.run(name, bytes, rows, sha256, compressed ? 1 : 0, file, id, index + 1);
        }
        return true;
      });
    },
  };
}

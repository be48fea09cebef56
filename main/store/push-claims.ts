import type { PartState } from '../contract/push.ts';
import { type Db, inTransaction } from './database.ts';
import type { Destination, PartRow, PushRow } from './push-rows.ts';
import { readPartState } from './read-record.ts';
import { select } from './select.ts';
import { readOrder, type StoredOrder } from './stored-order.ts';

/** A part of an unfinished push, as its record has it. */
export interface UnfinishedPart {
  readonly number: number;
  readonly state: PartState;
  /** The last chunk may have left. */
  readonly handedOver: boolean;
  readonly tries: number;
  /** What lies in the spool; `null` until prepared. */
  readonly spooled: {
    readonly file: string;
    readonly name: string;
    readonly bytes: number;
    readonly rows: number | null;
    readonly sha256: string;
    readonly compressed: boolean;
  } | null;
}

/** A push that could go on, with all that is needed for it. */
export interface UnfinishedPush extends Destination {
  readonly id: string;
  /** The process that works on it, or did; `null` when it let go of it. */
  readonly owner: string | null;
  /** Grows whenever somebody claims it, says that it still works on it, or lets go of it. */
  readonly renewals: number;
  /** Whether somebody may go on with it. */
  readonly attended: boolean;
  readonly path: string;
  readonly fileBytes: number;
  readonly sourceSha256: string | null;
  readonly deleteQueryId: string | null;
  /** `null` if the record is damaged. */
  readonly order: StoredOrder | null;
  readonly parts: readonly UnfinishedPart[];
}

/** Who works on which push. A claim is made by compare and set, so two never hold the same. */
export function createPushClaims(db: Db) {
  const selectUnfinished = select<PushRow>(
    db,
    'pushes',
    'WHERE finished_at IS NULL ORDER BY coalesce(place, rowid), rowid',
  );
  const selectPush = select<PushRow>(db, 'pushes', 'WHERE id = ?');
  const selectParts = select<PartRow>(db, 'parts', 'WHERE push_id = ? ORDER BY number');
  const claim = db.prepare(
    `UPDATE pushes SET owner = ?, renewals = renewals + 1
     WHERE id = ? AND finished_at IS NULL AND renewals IS ?`,
  );
  const renew = db.prepare(
    `UPDATE pushes SET renewals = renewals + 1
     WHERE id = ? AND owner = ? AND finished_at IS NULL`,
  );
  const release = db.prepare(
    'UPDATE pushes SET owner = NULL, renewals = renewals + 1 WHERE id = ? AND owner = ?',
  );
  const selectSpooled = db.prepare(
    `SELECT 1 FROM pushes WHERE id = ? AND (finished_at IS NULL
       OR (decided_at IS NULL AND state IN ('unconfirmed', 'partly-pushed')
         AND EXISTS (SELECT 1 FROM parts WHERE push_id = pushes.id
           AND state IN ('queued', 'failed', 'cancelled'))))`,
  );

  const read = (row: PushRow): UnfinishedPush => ({
    id: row.id,
    owner: row.owner ?? null,
    renewals: row.renewals,
    attended: row.attended === 1,
    path: row.file_path,
    fileBytes: row.file_bytes,
    sourceSha256: row.source_sha256,
    address: row.address,
    repositoryId: row.repository_id,
    deleteQueryId: row.delete_query_id,
    order: readOrder(row),
    parts: selectParts.all(row.id).map(toUnfinishedPart),
  });

  return {
    /** Pushes that have not ended, in the order of their turns. */
    unfinished(): UnfinishedPush[] {
      return inTransaction(db, () => selectUnfinished.all().map(read));
    },

    /** Everything needed to go on with a push, ended or not. */
    order(id: string): UnfinishedPush | null {
      return inTransaction(db, () => {
        const row = selectPush.get(id);
        return row ? read(row) : null;
      });
    },

    /** Takes a push over from where `seen` found it; tells whether nobody else was quicker. */
    claim(seen: UnfinishedPush, owner: string): boolean {
      return claim.run(owner, seen.id, seen.renewals ?? null).changes === 1;
    },

    /** Says that `owner` still works on the push; tells whether it still has it. */
    renewLease(id: string, owner: string): boolean {
      return renew.run(id, owner).changes === 1;
    },

    /** Lets go of a push, so that anybody may take it over at once. */
    release(id: string, owner: string): void {
      release.run(id, owner);
    },

    /** Whether what lies in the spool for this push may still be sent. */
    needsSpool(id: string): boolean {
      return selectSpooled.get(id) !== undefined;
    },
  };
}

function toUnfinishedPart(row: PartRow): UnfinishedPart {
  const { number, tries, file, name, bytes, rows, sha256 } = row;
  return {
    number,
    state: readPartState(row.state),
    handedOver: row.handed_over === 1,
    tries,
    spooled:
      file === null || name === null || bytes === null || sha256 === null
        ? null
        : { file, name, bytes, rows, sha256, compressed: row.compressed === 1 },
  };
}

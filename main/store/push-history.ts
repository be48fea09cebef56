import type { KeptCopy, PushComment, PushRecord, PushSummary } from '../contract/push.ts';
import { type PushFilter, statesOfKind } from '../contract/push-filter.ts';
import type { Repository } from '../contract/repository.ts';
import type { EarlierTotals } from '../finance/find-overlap.ts';
import type { BatchMember } from '../pushes/batches.ts';
import type { Db } from './database.ts';
import { sameAddress } from './destination.ts';
import type { Destination, EventRow, PartRow, PushRow, TotalsRow } from './push-rows.ts';
import { toRecord, toSummary } from './read-record.ts';
import { select } from './select.ts';
import { sentSheet } from './stored-order.ts';

/** Earlier pushes looked at for rows that were pushed before. */
const maxEarlier = 500;

/** Rows that match a filter; its values are those of `valuesOf`. */
const filtered = `WHERE (file_name LIKE ?1 ESCAPE '\\' OR repository_name LIKE ?1 ESCAPE '\\')
  AND (?2 IS NULL OR repository_id = ?2)
  AND (?3 IS NULL OR instr(?3, '|' || state || '|') > 0)
  AND (?4 IS NULL OR started_at >= ?4)`;

/** A push that brought, or may have brought, its bytes to Ignite. */
export interface ArrivedPush {
  readonly summary: PushSummary;
  readonly sourceSha256: string;
  /** The one sheet that was sent; `null`: the whole source. */
  readonly sheet: string | null;
}

/** What else is kept of a push, by its id. */
interface Beside {
  readonly commentsOn: (pushId: string) => PushComment[];
  readonly copiesOf: (pushId: string) => KeptCopy[];
}

/** What was pushed, to be looked at. */
export function createPushHistory(db: Db, { commentsOn, copiesOf }: Beside) {
  const selectPush = select<PushRow>(db, 'pushes', 'WHERE id = ?');
  const selectParts = select<PartRow>(db, 'parts', 'WHERE push_id = ? ORDER BY number');
  const selectEvents = select<EventRow>(db, 'events', 'WHERE push_id = ? ORDER BY rowid');
  const selectTotals = select<TotalsRow>(db, 'totals', 'WHERE push_id = ?');
  const selectRecent = select<PushRow>(
    db,
    'pushes',
    `${filtered} ORDER BY started_at DESC, rowid DESC LIMIT ?5`,
  );
  const selectBatch = select<PushRow>(
    db,
    'pushes',
    'WHERE batch_id = ? ORDER BY batch_place, rowid',
  );
  // Bytes, since libsql ends the process at text that is not UTF-8.
  const selectIds = db.prepare(
    `SELECT CAST(id AS BLOB) AS id FROM pushes ${filtered} ORDER BY started_at DESC, rowid DESC`,
  );
  // Each as it was called last.
  const selectDestinations = select<PushRow>(
    db,
    'pushes',
    'WHERE rowid IN (SELECT max(rowid) FROM pushes GROUP BY repository_id) ORDER BY repository_name',
  );
  const selectArrived = select<PushRow>(
    db,
    'pushes',
    `WHERE repository_id = ?1 AND ${sameAddress} AND file_bytes = ?3
       AND source_sha256 IS NOT NULL AND state IN ('pushed', 'unconfirmed', 'partly-pushed')
     ORDER BY started_at DESC`,
  );

  const selectEarlier = select<PushRow>(
    db,
    'pushes',
    `WHERE repository_id = ?1 AND ${sameAddress} AND state NOT IN ('failed', 'cancelled')
       AND id IN (SELECT push_id FROM totals)
     ORDER BY started_at DESC, rowid DESC LIMIT ${maxEarlier}`,
  );

  const selectSince = select<PushRow>(
    db,
    'pushes',
    `WHERE repository_id = ? AND started_at >= ? AND state NOT IN ('failed', 'cancelled')
     ORDER BY started_at DESC, rowid DESC LIMIT ${maxEarlier}`,
  );

  return {
    /** Everything kept about a push; `null` if there is none with this id. */
    get(id: string): PushRecord | null {
      const push = selectPush.get(id);
      if (!push) return null;
      return toRecord(push, {
        parts: selectParts.all(id),
        events: selectEvents.all(id),
        totals: selectTotals.get(id),
        comments: commentsOn(id),
        copies: copiesOf(id),
      });
    },

    /** Every push that matches, whole, the newest first; read as they are asked for. */
    *each(filter: PushFilter): Generator<PushRecord> {
      // The ids at first, so that what is pushed meanwhile moves none of them.
      const ids = selectIds.all(...valuesOf(filter)) as { id: Uint8Array }[];
      for (const { id } of ids) {
        const record = this.get(Buffer.from(id).toString('utf8'));
        if (record) yield record;
      }
    },

    /** The pushes of a batch so far, those of one file in the order in which they were made. */
    inBatch(batchId: string): BatchMember[] {
      return selectBatch.all(batchId).map((row) => ({
        id: row.id,
        place: row.batch_place ?? 1,
        of: row.batch_of ?? 1,
        deletes: row.delete_query_id !== null,
        state: row.state,
      }));
    },

    /** Those that match, the newest first. */
    list(filter: PushFilter, limit: number): PushSummary[] {
      return selectRecent
        .all(...valuesOf(filter), limit)
        .map((row) => toSummary(row, row.state === 'partly-pushed' ? selectParts.all(row.id) : []));
    },

    /** The repositories that anything was ever pushed to, by their names. */
    destinations(): Pick<Repository, 'id' | 'name'>[] {
      return selectDestinations.all().map((row) => ({
        id: row.repository_id,
        name: row.repository_name,
      }));
    },

    /** What was pushed there, or is on its way, with what it added up to; the newest first. */
    earlierTotals({ repositoryId, address }: Destination): EarlierTotals[] {
      return selectEarlier.all(repositoryId, address).flatMap((row) => {
        const { id, fileName, startedAt, state, finance } = toRecord(row, {
          totals: selectTotals.get(row.id),
        });
        return finance?.totals ? [{ id, fileName, startedAt, state, totals: finance.totals }] : [];
      });
    },

    /** What went to a repository since then (ms since the epoch), or is on its way; newest first. */
    since(repositoryId: string, startedAt: number): PushRecord[] {
      return selectSince
        .all(repositoryId, startedAt)
        .map((row) => toRecord(row, { totals: selectTotals.get(row.id) }));
    },

    /**
     * Pushes that brought, or may have brought, a source of this size (bytes) there,
     * newest first. Whether the bytes are the same only their hash tells.
     */
    arrived({ repositoryId, address }: Destination, bytes: number): ArrivedPush[] {
      return selectArrived.all(repositoryId, address, bytes).map((row) => ({
        summary: toSummary(row),
        sourceSha256: row.source_sha256 ?? '',
        sheet: sentSheet(row),
      }));
    },
  };
}

/** Finds the text as it is, wherever it stands. */
/** What a filter comes to, for `filtered`. */
function valuesOf({ search = '', repositoryId, kind, since }: PushFilter) {
  const states = kind === undefined ? null : `|${statesOfKind[kind].join('|')}|`;
  return [patternOf(search), repositoryId ?? null, states, since ?? null] as const;
}

function patternOf(search: string): string {
  return `%${search.replace(/[\\%_]/g, '\\$&')}%`;
}

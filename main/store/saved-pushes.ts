import { z } from 'zod';
import { fileFormats } from '../contract/inspection.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import { dueDay, savedChecks } from '../contract/schemas/saved-pushes.ts';
import { sourceOptions } from '../contract/schemas/source-options.ts';
import { type Db, inTransaction } from './database.ts';
import { count, json, moment } from './read-row.ts';
import { select } from './select.ts';
import { dialect } from './stored-order.ts';
import { totalsLine } from './stored-totals.ts';
import { traits } from './stored-traits.ts';

/** Destinations and settings under a name, kept in the profile. */
export interface SavedPushStore {
  /** In the order that a person put them in. */
  list(): SavedPush[];
  /** `null` if there is none with this id, or it cannot be read. */
  get(id: string): SavedPush | null;
  /** Changes those with their ids, or puts them at the end; all or none. */
  put(...pushes: readonly SavedPush[]): void;
  remove(id: string): void;
  /** Puts all of them in this order. */
  order(ids: readonly string[]): void;
}

const fingerprint = traits.extend({
  format: z.enum(fileFormats),
  dialect: dialect.nullable(),
  encoding: z.string().nullable(),
});

const lastGood = z.object({
  pushId: z.string(),
  fileName: z.string(),
  at: moment,
  rows: count.nullable(),
  periods: z.array(z.string()),
  byCurrency: z.array(totalsLine),
});

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    repository_id: z.string(),
    repository_name: z.string(),
    delete_query_id: z.string().nullable(),
    file_pattern: z.string(),
    due_day: dueDay.catch(null),
    source: json(sourceOptions),
    compress: z.number(),
    checks: json(savedChecks),
    // What cannot be read any more is as if no file had come yet: the next one is asked about.
    fingerprint: json(fingerprint.nullable()).catch(null),
    last_good: json(lastGood.nullable()).catch(null),
  })
  .transform(
    (stored): SavedPush => ({
      id: stored.id,
      name: stored.name,
      address: stored.address,
      repositoryId: stored.repository_id,
      repositoryName: stored.repository_name,
      source: stored.source,
      compress: stored.compress === 1,
      deleteQueryId: stored.delete_query_id,
      checks: stored.checks,
      filePattern: stored.file_pattern,
      dueDay: stored.due_day,
      fingerprint: stored.fingerprint,
      lastGood: stored.last_good,
    }),
  );

/**
 * Saved pushes in the profile's database. One whose settings cannot be read is left out, since
 * nothing may stand in for them; `onDamaged` is told.
 */
export function createSavedPushStore(db: Db, onDamaged: (error: Error) => void): SavedPushStore {
  const all = select<unknown>(db, 'saved_pushes', 'ORDER BY place, rowid');
  const one = select<unknown>(db, 'saved_pushes', 'WHERE id = ?');
  const upsert = db.prepare(
    `INSERT INTO saved_pushes (id, name, address, repository_id, repository_name, delete_query_id,
       file_pattern, due_day, source, compress, checks, fingerprint, last_good, place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
       (SELECT coalesce(max(place), 0) + 1 FROM saved_pushes))
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address,
       repository_id = excluded.repository_id, repository_name = excluded.repository_name,
       delete_query_id = excluded.delete_query_id, file_pattern = excluded.file_pattern,
       due_day = excluded.due_day, source = excluded.source, compress = excluded.compress, checks = excluded.checks,
       fingerprint = excluded.fingerprint, last_good = excluded.last_good`,
  );
  const remove = db.prepare('DELETE FROM saved_pushes WHERE id = ?');
  const place = db.prepare('UPDATE saved_pushes SET place = ? WHERE id = ?');
  const read = (stored: unknown): SavedPush[] => {
    const result = row.safeParse(stored);
    if (!result.success) onDamaged(result.error);
    return result.success ? [result.data] : [];
  };
  return {
    list: () => all.all().flatMap(read),
    get(id) {
      const stored = one.get(id);
      return stored === undefined ? null : (read(stored)[0] ?? null);
    },
    put(...pushes) {
      inTransaction(db, () => {
        for (const push of pushes) {
          upsert.run(
            push.id,
            push.name,
            push.address,
            push.repositoryId,
            push.repositoryName,
            push.deleteQueryId,
            push.filePattern,
            push.dueDay,
            JSON.stringify(push.source),
            push.compress ? 1 : 0,
            JSON.stringify(push.checks),
            JSON.stringify(push.fingerprint),
            JSON.stringify(push.lastGood),
          );
        }
      });
    },
    remove(id) {
      remove.run(id);
    },
    order(ids) {
      inTransaction(db, () => {
        for (const [at, id] of ids.entries()) place.run(at, id);
      });
    },
  };
}

import { type Db, inTransaction } from './database.ts';

/** Pushes that have ended, about which nothing is to be decided, and that began before then. */
const settledBefore = `finished_at IS NOT NULL AND finished_at < ?
  AND NOT (state IN ('unconfirmed', 'partly-pushed') AND decided_at IS NULL)`;

/**
 * Removes records that are older than they are to be kept: the one way in which anything of them
 * ever goes. The table `sweeping` opens the triggers that keep them for the time of this transaction.
 */
export function createRetention(db: Db) {
  const open = db.prepare('INSERT INTO sweeping VALUES (1)');
  const close = db.prepare('DELETE FROM sweeping');
  const count = db.prepare(`SELECT count(*) AS count FROM pushes WHERE ${settledBefore}`);
  const tables = ['comments', 'copies', 'totals', 'events', 'parts'];
  const removals = [
    ...tables.map(
      (table) =>
        `DELETE FROM ${table} WHERE push_id IN (SELECT id FROM pushes WHERE ${settledBefore})`,
    ),
    `DELETE FROM pushes WHERE ${settledBefore}`,
  ].map((sql) => db.prepare(sql));
  return {
    /** Removes what ended before then, ms since the epoch; gives how many records went. */
    removeBefore(at: number): number {
      const found = (count.get(at) as { count: number }).count;
      if (found === 0) return 0;
      inTransaction(db, () => {
        open.run();
        for (const removal of removals) removal.run(at);
        close.run();
      });
      return found;
    },
  };
}

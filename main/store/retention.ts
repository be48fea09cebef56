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
  const countDetailed = db.prepare(
    `SELECT count(*) AS count FROM pushes WHERE ${settledBefore}
       AND EXISTS (SELECT 1 FROM events WHERE push_id = pushes.id)`,
  );
  const removalsOf = (...tables: readonly string[]) =>
    tables.map((table) =>
      db.prepare(
        `DELETE FROM ${table} WHERE push_id IN (SELECT id FROM pushes WHERE ${settledBefore})`,
      ),
    );
  const details = removalsOf('comments', 'totals', 'events');
  const rest = [
    ...removalsOf('copies', 'parts'),
    db.prepare(`DELETE FROM pushes WHERE ${settledBefore}`),
  ];
  const sweep = (counted: typeof count, removals: readonly (typeof open)[], at: number) => {
    const found = (counted.get(at) as { count: number }).count;
    if (found === 0) return 0;
    inTransaction(db, () => {
      open.run();
      for (const removal of removals) removal.run(at);
      close.run();
    });
    return found;
  };
  return {
    /** Removes what ended before then, ms since the epoch; gives how many records went. */
    removeBefore: (at: number): number => sweep(count, [...details, ...rest], at),
    /** Removes totals, timeline and comments alone; gives how many records had any. */
    removeDetailsBefore: (at: number): number => sweep(countDetailed, details, at),
  };
}

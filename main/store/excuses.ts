import { z } from 'zod';
import type { Excuse } from '../contract/month-board.ts';
import type { Db } from './database.ts';
import { select } from './select.ts';

/** Months of which a person expects nothing, kept in the profile. */
export interface Excuses {
  list(): Excuse[];
  /** Puts one in the place of what was said of the same month. */
  put(excuse: Excuse): void;
  /** Expects the month again, and those after it. */
  remove(month: Omit<Excuse, 'isForGood'>): void;
}

const row = z
  .object({
    saved_push_id: z.string(),
    company: z.string(),
    period: z.string(),
    for_good: z.number(),
  })
  .transform(
    (stored): Excuse => ({
      savedPushId: stored.saved_push_id,
      company: stored.company === '' ? null : stored.company,
      period: stored.period,
      isForGood: stored.for_good === 1,
    }),
  );

/** Excuses in the profile's database. One that cannot be read is as if it had not been made. */
export function createExcuses(db: Db): Excuses {
  const all = select<unknown>(db, 'excuses', 'ORDER BY period');
  const upsert = db.prepare(
    `INSERT INTO excuses (saved_push_id, company, period, for_good) VALUES (?, ?, ?, ?)
     ON CONFLICT (saved_push_id, company, period) DO UPDATE SET for_good = excluded.for_good`,
  );
  // One that was for good, made of an earlier month, excuses this one as well.
  const remove = db.prepare(
    `DELETE FROM excuses WHERE saved_push_id = ?1 AND company = ?2
       AND (period = ?3 OR (for_good = 1 AND period <= ?3))`,
  );
  return {
    list: () => all.all().flatMap((stored) => row.safeParse(stored).data ?? []),
    put({ savedPushId, company, period, isForGood }) {
      upsert.run(savedPushId, company ?? '', period, isForGood ? 1 : 0);
    },
    remove({ savedPushId, company, period }) {
      remove.run(savedPushId, company ?? '', period);
    },
  };
}

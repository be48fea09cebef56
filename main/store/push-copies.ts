import { z } from 'zod';
import { errorCodes } from '../contract/errors.ts';
import type { KeptCopy } from '../contract/push.ts';
import type { Db } from './database.ts';
import { moment } from './read-row.ts';
import { select } from './select.ts';

const row = z.object({
  number: z.number().int().min(1),
  at: moment,
  path: z.string(),
  code: z.enum(errorCodes).nullable(),
});

/** A copy that has been kept long enough. */
export interface OldCopy {
  readonly pushId: string;
  readonly number: number;
  readonly path: string;
}

/** Which copies of what was sent were kept where. `now` gives ms since the epoch. */
export function createPushCopies(db: Db, now: () => number) {
  const selectCopies = select<unknown>(db, 'copies', 'WHERE push_id = ? ORDER BY number');
  const selectOld = select<{ push_id: string; number: number; path: string }>(
    db,
    'copies',
    'WHERE code IS NULL AND at < ?',
  );
  const insert = db.prepare(
    'INSERT OR IGNORE INTO copies (push_id, number, at, path, code) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM copies WHERE push_id = ? AND number = ?');
  return {
    copied(pushId: string, number: number, copy: Pick<KeptCopy, 'path' | 'code'>): void {
      insert.run(pushId, number, now(), copy.path, copy.code);
    },
    /** In the order of the parts; one that cannot be read is left out. */
    copiesOf(pushId: string): KeptCopy[] {
      return selectCopies.all(pushId).flatMap((stored) => row.safeParse(stored).data ?? []);
    },
    /** Those kept before then, ms since the epoch. */
    copiesBefore(at: number): OldCopy[] {
      return selectOld.all(at).map(({ push_id, number, path }) => ({
        pushId: push_id,
        number,
        path,
      }));
    },
    copyRemoved({ pushId, number }: OldCopy): void {
      remove.run(pushId, number);
    },
  };
}

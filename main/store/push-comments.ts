import { z } from 'zod';
import type { PushComment } from '../contract/push.ts';
import type { Db } from './database.ts';
import { moment } from './read-row.ts';
import { select } from './select.ts';

const row = z
  .object({ at: moment, by: z.string(), computer: z.string(), text: z.string() })
  .transform((stored): PushComment => stored);

/** What people said of pushes later on: added to, never changed. `now` gives ms since the epoch. */
export function createPushComments(db: Db, now: () => number) {
  const selectComments = select<unknown>(db, 'comments', 'WHERE push_id = ? ORDER BY rowid');
  const insert = db.prepare(
    'INSERT INTO comments (push_id, at, by, computer, text) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    comment(pushId: string, said: Pick<PushComment, 'by' | 'computer' | 'text'>): void {
      insert.run(pushId, now(), said.by, said.computer, said.text);
    },
    /** The oldest first; one that cannot be read is left out. */
    commentsOn(pushId: string): PushComment[] {
      return selectComments.all(pushId).flatMap((stored) => row.safeParse(stored).data ?? []);
    },
  };
}

import { z } from 'zod';
import type { Db } from './database.ts';
import { json } from './read-row.ts';
import { select } from './select.ts';

/** Small values kept in the profile, as JSON under a key. */
export interface Settings {
  /**
   * The stored value, or `undefined`; the caller validates its shape. One that is damaged is as good
   * as none, and is kept until another is set.
   */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

const stored = json(z.unknown());

/** Settings in the profile's database. `onDamaged` is told of each that cannot be read. */
export function createSettings(db: Db, onDamaged: (error: Error) => void): Settings {
  const selectOne = select<{ readonly value: unknown }>(db, 'settings', 'WHERE key = ?');
  const upsert = db.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM settings WHERE key = ?');
  return {
    get(key) {
      const row = selectOne.get(key);
      if (!row) return undefined;
      const read = stored.safeParse(row.value);
      if (!read.success) onDamaged(read.error);
      return read.data;
    },
    set(key, value) {
      upsert.run(key, JSON.stringify(value));
    },
    remove(key) {
      remove.run(key);
    },
  };
}

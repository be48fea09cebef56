import type { Db } from './database.ts';

/** Small values kept in the profile, as JSON under a key. */
export interface Settings {
  /** The stored value, or `undefined`; the caller validates its shape. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

/** Settings in the profile's database. */
export function createSettings(db: Db): Settings {
  const select = db.prepare('SELECT value FROM settings WHERE key = ?');
  const upsert = db.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM settings WHERE key = ?');
  return {
    get(key) {
      const row = select.get(key) as { value: string } | undefined;
      return row ? JSON.parse(row.value) : undefined;
    },
    set(key, value) {
      upsert.run(key, JSON.stringify(value));
    },
    remove(key) {
      remove.run(key);
    },
  };
}

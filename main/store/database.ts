import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { KindlingError } from '../contract/errors.ts';
import { migrations } from './migrations.ts';

/** An open SQLite database. libsql's API is like better-sqlite3's, but not the same. */
export type Db = InstanceType<typeof Database>;

/**
 * Opens (or makes) the profile's database and brings it to the newest schema. Every commit is on
 * disk before it returns: a state change is recorded before its effect starts.
 *
 * Fails with `profile-unusable` when the folder or file cannot be used.
 */
export function openDatabase(folder: string): Db {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'kindling.db');
    const db = new Database(path);
    chmodSync(path, 0o600);
    // First of all: several processes may make the profile at the same time.
    db.exec('PRAGMA busy_timeout = 5000');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA foreign_keys = ON');
    migrate(db);
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KindlingError('profile-unusable', { folder }, reason);
  }
}

function migrate(db: Db): void {
  // IMMEDIATE: an app and a command line that start together must not both migrate.
  inTransaction(db, () => {
    const row = db.prepare('PRAGMA user_version').get() as { user_version: number };
    for (const [index, sql] of migrations.entries()) {
      if (index < row.user_version) continue;
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${index + 1}`);
    }
  });
}

/** Runs `work` in one write transaction: wholly done, or not at all. */
export function inTransaction<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

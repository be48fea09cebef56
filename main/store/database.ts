import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { type ErrorCode, KindlingError } from '../contract/errors.ts';
import { migrations } from './migrations.ts';

/**
 * An open SQLite database. What its disk or another process brings about is thrown as
 * `profile-full`, `profile-busy` or `profile-unusable`; anything else is a defect.
 */
export interface Db {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

/** A prepared statement; `?` are its parameters. */
export interface Statement {
  run(...parameters: unknown[]): { readonly changes: number };
  get(...parameters: unknown[]): unknown;
  all(...parameters: unknown[]): unknown[];
}

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
    const db = withPlainErrors(new Database(path), folder);
    chmodSync(path, 0o600);
    // First of all: several processes may make the profile at the same time.
    db.exec('PRAGMA busy_timeout = 5000');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA foreign_keys = ON');
    migrate(db);
    return db;
  } catch (error) {
    if (error instanceof KindlingError) throw error;
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
    try {
      db.exec('ROLLBACK');
    } catch {
      // SQLite has done so itself, on a full disk for example; the first error says why.
    }
    throw error;
  }
}

/** libsql's API is like better-sqlite3's, but not the same; this is all of it that is used. */
function withPlainErrors(db: InstanceType<typeof Database>, folder: string): Db {
  const plainly = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toTrouble(error, folder) ?? error;
    }
  };
  const plain: Db = {
    prepare: (sql) => {
      const statement = plainly(() => db.prepare(sql));
      const run = (...parameters: unknown[]) => plainly(() => statement.run(...parameters));
      return {
        // Never a transaction of its own: where that finds the database locked, libsql leaves the
        // statement in progress, and nothing can be committed on this connection any more.
        run: (...parameters) =>
          db.inTransaction ? run(...parameters) : inTransaction(plain, () => run(...parameters)),
        get: (...parameters) => plainly(() => statement.get(...parameters)),
        all: (...parameters) => plainly(() => statement.all(...parameters)),
      };
    },
    exec: (sql) => plainly(() => void db.exec(sql)),
    close: () => void db.close(),
  };
  return plain;
}

/** SQLite's results that the disk or another process brings about, by the start of their names. */
const troubles: readonly [RegExp, ErrorCode][] = [
  [/^SQLITE_FULL/u, 'profile-full'],
  [/^SQLITE_(?:BUSY|LOCKED)/u, 'profile-busy'],
  [/^SQLITE_(?:READONLY|IOERR|CORRUPT|NOTADB|CANTOPEN|PERM|NOLFS)/u, 'profile-unusable'],
];

function toTrouble(error: unknown, folder: string): KindlingError | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  const code = String(error.code);
  const trouble = troubles.find(([pattern]) => pattern.test(code));
  return trouble ? new KindlingError(trouble[1], { folder }, error.message) : null;
}

import Database from 'libsql';
import { KindlingError } from '../contract/errors.ts';
import type { FileConfig } from '../contract/push.ts';
import type { SandboxDeleteQuery } from './options.ts';

/** One push that was accepted. */
export interface SandboxImport {
  readonly id: number;
  /** ms since the epoch. */
  readonly at: number;
  readonly repositoryId: string;
  readonly name: string;
  readonly kind: 'file' | 'rows';
  /** As sent; `null` for pushed rows. */
  readonly fileName: string | null;
  /** Bytes as received: of the file, or of the whole JSON body. */
  readonly bytes: number;
  /** SHA-256 of these bytes, hex. */
  readonly sha256: string;
  readonly fileConfig: FileConfig | null;
  readonly deleteQueryId: string | null;
  readonly rowCount: number;
}

/** A row that is still there. */
export interface SandboxRow {
  readonly importId: number;
  /** 0-based place in its import. */
  readonly position: number;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** The same as JSON text, as sent where it came as JSON: `1.10` is not `1.1`. */
  readonly json: string;
}

/** What is known about an import before its rows are read. */
export type NewImport = Omit<SandboxImport, 'id' | 'deleteQueryId' | 'rowCount'>;

type Db = InstanceType<typeof Database>;

const schema = `
  CREATE TABLE IF NOT EXISTS imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    repository_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file_config TEXT,
    delete_query_id TEXT,
    row_count INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS rows (
    import_id INTEGER NOT NULL REFERENCES imports (id),
    position INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (import_id, position)
  ) WITHOUT ROWID;
`;

/** Rows handed to SQLite in one statement: at most this many, or about this many characters. */
const batchRows = 1_000;
const batchLength = 4_000_000;

/** The sandbox's memory. An import is wholly there or not at all. */
export class KeptImports {
  readonly #writer: Db;
  /** A connection of its own, so that nobody sees an import that is being written. */
  readonly #reader: Db;
  #last: Promise<unknown> = Promise.resolve();

  /** Fails with `profile-unusable` when the file cannot be used. */
  constructor(path: string) {
    try {
      this.#writer = new Database(path);
      this.#writer.exec('PRAGMA journal_mode = WAL');
      this.#writer.exec('PRAGMA synchronous = NORMAL');
      this.#writer.exec('PRAGMA busy_timeout = 10000');
      this.#writer.exec(schema);
      this.#reader = new Database(path);
      this.#reader.exec('PRAGMA busy_timeout = 10000');
    } catch (error) {
      throw new KindlingError('profile-unusable', { folder: path }, String(error));
    }
  }

  /** Keeps an import and its rows (JSON texts of flat objects), one import after the other. */
  keep(
    made: NewImport,
    deleteQuery: SandboxDeleteQuery | null,
    rows: AsyncIterable<string>,
  ): Promise<SandboxImport> {
    const kept = this.#last.then(() => this.#write(made, deleteQuery, rows));
    this.#last = kept.catch(() => undefined);
    return kept;
  }

  async #write(
    made: NewImport,
    deleteQuery: SandboxDeleteQuery | null,
    rows: AsyncIterable<string>,
  ): Promise<SandboxImport> {
    const db = this.#writer;
    db.exec('BEGIN IMMEDIATE');
    try {
      if (deleteQuery) removeRows(db, deleteQuery);
      const deleteQueryId = deleteQuery?.id ?? null;
      const id = insertImport(db, made, deleteQueryId);
      const rowCount = await insertRows(db, id, rows);
      db.prepare('UPDATE imports SET row_count = ? WHERE id = ?').run(rowCount, id);
      db.exec('COMMIT');
      return { ...made, id, deleteQueryId, rowCount };
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Every import, oldest first. */
  imports(): readonly SandboxImport[] {
    return this.#reader.prepare('SELECT * FROM imports ORDER BY id').all().map(toImport);
  }

  /** The last imports, newest first. */
  lastImports(limit: number): readonly SandboxImport[] {
    return this.#reader
      .prepare('SELECT * FROM imports ORDER BY id DESC LIMIT ?')
      .all(limit)
      .map(toImport);
  }

  /** The rows of a repository in the order they came. */
  rows(repositoryId: string): readonly SandboxRow[] {
    return this.#reader
      .prepare(
        `SELECT import_id, position, data FROM rows
         WHERE import_id IN (SELECT id FROM imports WHERE repository_id = ?)
         ORDER BY import_id, position`,
      )
      .all(repositoryId)
      .map(toRow);
  }

  /** The first rows of one import that are still there. */
  firstRows(importId: number, limit: number): readonly SandboxRow[] {
    return this.#reader
      .prepare(
        'SELECT import_id, position, data FROM rows WHERE import_id = ? ORDER BY position LIMIT ?',
      )
      .all(importId, limit)
      .map(toRow);
  }

  /** How many rows a repository holds. */
  countRows(repositoryId: string): number {
    const row = this.#reader
      .prepare(
        `SELECT count(*) AS count FROM rows
         WHERE import_id IN (SELECT id FROM imports WHERE repository_id = ?)`,
      )
      .get(repositoryId) as { count: number };
    return row.count;
  }

  /** Waits for the import that is being written, if any. */
  async close(): Promise<void> {
    await this.#last;
    this.#reader.close();
    this.#writer.close();
  }
}

function insertImport(db: Db, made: NewImport, deleteQueryId: string | null): number {
  const result = db
    .prepare(
      `INSERT INTO imports
         (at, repository_id, name, kind, file_name, bytes, sha256, file_config, delete_query_id, row_count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    )
    .run(
      made.at,
      made.repositoryId,
      made.name,
      made.kind,
      made.fileName,
      made.bytes,
      made.sha256,
      made.fileConfig && JSON.stringify(made.fileConfig),
      deleteQueryId,
    );
  return Number(result.lastInsertRowid);
}

async function insertRows(db: Db, importId: number, rows: AsyncIterable<string>): Promise<number> {
  // One statement for a batch: a call into the database for each row takes four times as long.
  const insert = db.prepare('INSERT INTO rows SELECT ?, ? + key, value FROM json_each(?)');
  let batch: string[] = [];
  let length = 0;
  let written = 0;
  const flush = (): void => {
    insert.run(importId, written, JSON.stringify(batch));
    written += batch.length;
    batch = [];
    length = 0;
  };
  for await (const row of rows) {
    batch.push(row);
    length += row.length;
    if (batch.length >= batchRows || length >= batchLength) flush();
  }
  if (batch.length > 0) flush();
  return written;
}

function removeRows(db: Db, query: SandboxDeleteQuery): void {
  const ofRepository = 'import_id IN (SELECT id FROM imports WHERE repository_id = ?)';
  if (!query.where) {
    db.prepare(`DELETE FROM rows WHERE ${ofRepository}`).run(query.repositoryId);
    return;
  }
  const { field, prefix } = query.where;
  db.prepare(
    `DELETE FROM rows WHERE ${ofRepository} AND EXISTS (
       SELECT 1 FROM json_each(rows.data) AS cell
       WHERE cell.key = ? AND substr(cell.value, 1, length(?)) = ?)`,
  ).run(query.repositoryId, field, prefix, prefix);
}

interface ImportRow {
  readonly id: number;
  readonly at: number;
  readonly repository_id: string;
  readonly name: string;
  readonly kind: 'file' | 'rows';
  readonly file_name: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly file_config: string | null;
  readonly delete_query_id: string | null;
  readonly row_count: number;
}

function toImport(value: unknown): SandboxImport {
  const row = value as ImportRow;
  return {
    id: row.id,
    at: row.at,
    repositoryId: row.repository_id,
    name: row.name,
    kind: row.kind,
    fileName: row.file_name,
    bytes: row.bytes,
    sha256: row.sha256,
    fileConfig: row.file_config === null ? null : (JSON.parse(row.file_config) as FileConfig),
    deleteQueryId: row.delete_query_id,
    rowCount: row.row_count,
  };
}

function toRow(value: unknown): SandboxRow {
  const row = value as { import_id: number; position: number; data: string };
  return {
    importId: row.import_id,
    position: row.position,
    data: JSON.parse(row.data) as SandboxRow['data'],
    json: row.data,
  };
}

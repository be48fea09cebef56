import { isUtf8 } from 'node:buffer';
import { isAnyArrayBuffer, isUint8Array } from 'node:util/types';
import type { Db } from './database.ts';

/** A prepared query for whole rows of one table. */
export interface Select<R> {
  get(...values: readonly (string | number | null)[]): R | undefined;
  all(...values: readonly (string | number | null)[]): R[];
}

/** Before the names of what is decoded: `rest` is about the columns as they lie in the table. */
const given = 'given_';

/**
 * Prepares a query for whole rows of a table. Text is fetched as bytes and decoded here: libsql
 * ends the process at text that is not UTF-8, so that one flipped bit on the disk would keep
 * Kindling from ever starting again. Such a value is `undefined` in its row.
 */
export function select<R>(db: Db, table: string, rest: string): Select<R> {
  const columns = db.prepare('SELECT name FROM pragma_table_info(?)').all(table) as {
    name: string;
  }[];
  const list = columns.map(
    ({ name }) =>
      `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) ELSE ${name} END AS ${given}${name}`,
  );
  const statement = db.prepare(`SELECT ${list.join(', ')} FROM ${table} ${rest}`);
  return {
    get(...values) {
      const row = statement.get(...values.map(bound));
      return row === undefined ? undefined : (decoded(row as object) as R);
    },
    all: (...values) =>
      statement.all(...values.map(bound)).map((row) => decoded(row as object) as R),
  };
}

function decoded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.slice(given.length),
      isBytes(value) ? text(Buffer.from(value as Uint8Array)) : value,
    ]),
  );
}

/** What a damaged row lacks must not be bound: libsql ends the process at `undefined`. */
function bound(value: string | number | null | undefined): string | number | null {
  return value ?? null;
}

/** libsql's `get` gives a Buffer, its `all` an ArrayBuffer. */
function isBytes(value: unknown): boolean {
  return isAnyArrayBuffer(value) || isUint8Array(value);
}

function text(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../main/store/database.ts';
import { migrations } from '../../../main/store/migrations.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { tempFolder } from '../temp-folder.ts';

/** A profile as a version with so many steps of the schema left it, with one push in it. */
async function aProfileOf(steps: number): Promise<string> {
  const folder = await tempFolder();
  const db = new Database(join(folder, 'kindling.db'));
  for (const sql of migrations.slice(0, steps)) db.exec(sql);
  db.exec(`PRAGMA user_version = ${steps}`);
  db.exec(`
    INSERT INTO delete_queries VALUES ('q1', 'r1', 'Later words', 'Written after the push');
    INSERT INTO pushes (id, started_at, finished_at, state, file_name, file_path, file_bytes,
      repository_id, repository_name, delete_query_id, choices, format, encoding, dialect,
      file_config, rows, source_sha256)
    VALUES ('old', 1000, 3000, 'pushed', 'ledger.csv', '/home/kari/ledger.csv', 42, 'r1', 'Ledger',
      'q1', '{"repositoryId":"r1","source":{},"compress":true,"allowDuplicate":false}', 'csv',
      'UTF-8', '{"delimiter":";","quote":null,"escape":null}', 'null', 7, 'abc');
    INSERT INTO parts (push_id, number, state, handed_over, name, bytes, sha256, compressed)
    VALUES ('old', 1, 'pushed', 1, 'ledger.csv.gz', 30, 'def', 1);
    INSERT INTO events (push_id, part, at, state) VALUES ('old', 1, 1000, 'queued');
    INSERT INTO events (push_id, part, at, state, status) VALUES ('old', 1, 3000, 'pushed', 202);
  `);
  db.close();
  return folder;
}

function open(folder: string) {
  const db = openDatabase(folder);
  onTestFinished(() => {
    db.close();
  });
  return { db, records: createPushRecords(db, () => 5_000) };
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('a profile of schema %d', (steps) => {
  it('keeps its records, whole and undamaged', async () => {
    const { records } = open(await aProfileOf(steps));
    expect(records.get('old')).toMatchObject({
      fileName: 'ledger.csv',
      state: 'pushed',
      rows: 7,
      sourceSha256: 'abc',
      // What nobody wrote down then is not made up now.
      address: null,
      madeBy: null,
      finance: null,
      tieOuts: [],
      traits: null,
      deleteQuery: { id: 'q1', label: null },
      parts: [{ name: 'ledger.csv.gz', bytes: 30, sha256: 'def', compressed: true }],
      events: [
        { at: 1_000, state: 'queued' },
        { at: 3_000, state: 'pushed', status: 202 },
      ],
    });
    expect(records.get('old')).not.toHaveProperty('damaged');
  });

  it('still knows that the bytes arrived, whatever the address', async () => {
    const { records } = open(await aProfileOf(steps));
    const there = { address: 'https://data.igniteprocurement.com/', repositoryId: 'r1' };
    expect(records.arrived(there, 42).map(({ summary }) => summary.id)).toEqual(['old']);
  });

  it('keeps its records from being changed from then on', async () => {
    const { db } = open(await aProfileOf(steps));
    expect(() => db.exec("UPDATE pushes SET file_name = 'other'")).toThrow(/append-only/);
  });
});

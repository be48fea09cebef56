import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Db, openDatabase } from '../../../main/store/database.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { tempFolder } from '../temp-folder.ts';
import { aPush } from './a-push.ts';

const columns = {
  pushes: [
    'started_at',
    'finished_at',
    'state',
    'file_name',
    'file_path',
    'file_bytes',
    'address',
    'repository_id',
    'repository_name',
    'delete_query_id',
    'delete_query',
    'choices',
    'made_by',
    'format',
    'encoding',
    'dialect',
    'file_config',
    'rows',
    'source_sha256',
    'preparation',
    'decided_at',
    'owner',
    'renewals',
    'attended',
  ],
  parts: ['state', 'name', 'bytes', 'rows', 'sha256', 'compressed'],
  totals: ['finance', 'tie_outs'],
  events: ['part', 'at', 'state', 'status', 'code', 'message', 'continue_at', 'decision'],
} as const;

type Table = keyof typeof columns;

const places = Object.entries(columns).flatMap(([table, names]) =>
  names.map((column) => ({ table: table as Table, column })),
);

/** Anything SQLite may hold in any column, JSON of a wrong shape included. */
const anything = fc.oneof(
  fc.string(),
  fc.json(),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.uint8Array({ maxLength: 8 }),
);

/** Sets a column to a value; bytes become text that is most often not UTF-8. */
function set(db: Db, { table, column }: (typeof places)[number], value: unknown): void {
  const bytes = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : null;
  const sql = bytes === null ? '?' : `CAST(X'${bytes}' AS TEXT)`;
  db.prepare(`UPDATE ${table} SET ${column} = ${sql}`).run(...(bytes === null ? [value] : []));
}

/** Puts everything back as it was inserted. */
function mend(db: Db): void {
  for (const [table, names] of Object.entries(columns)) {
    db.exec(`UPDATE ${table} SET (${names.join()}) = (SELECT ${names.join()} FROM whole_${table})`);
  }
}

async function aRecord() {
  const db = openDatabase(await tempFolder());
  onTestFinished(() => {
    db.close();
  });
  const records = createPushRecords(db, () => 1_000);
  records.insert(aPush, 'me');
  records.prepared('p1', 'me', 'a', [
    { file: 'part-1', name: 'l.csv', bytes: 10, rows: 2, sha256: 'b', compressed: false },
  ]);
  for (const trigger of ['pushes_stay', 'sent_parts_stay', 'events_stay', 'totals_stay']) {
    db.exec(`DROP TRIGGER ${trigger}`);
  }
  for (const table of Object.keys(columns)) {
    db.exec(`CREATE TABLE whole_${table} AS SELECT * FROM ${table}`);
  }
  return { db, records };
}

const move = {
  id: 'p1',
  part: 1,
  from: 'queued',
  to: 'sending',
  pushState: 'sending',
  finished: false,
  owner: 'me',
} as const;

describe('a damaged record', () => {
  it('is listed and shown whatever stands in it, and ends no process', async () => {
    const { db, records } = await aRecord();
    const damage = fc.array(fc.record({ place: fc.constantFrom(...places), value: anything }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(damage, (values) => {
        try {
          for (const { place, value } of values) {
            set(db, place, value);
          }
          const record = records.get('p1');
          expect(() => {
            for (const seen of records.unfinished()) records.claim(seen, 'another');
            records.startSending(move, false);
            records.needsSpool('p1');
          }).not.toThrow();
          expect([records.list({}, 10).length, record?.id]).toEqual([1, 'p1']);
          // What the front ends do with it must hold.
          expect(() => new Date(record?.startedAt ?? Number.NaN).toISOString()).not.toThrow();
        } finally {
          mend(db);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says so', async () => {
    const { db, records } = await aRecord();
    db.exec("UPDATE parts SET sha256 = X'ff', bytes = 'ten'");
    expect(records.get('p1')).toMatchObject({
      damaged: true,
      fileName: 'ledger-oct.csv',
      parts: [{ sha256: null, bytes: null, name: 'l.csv' }],
    });
  });

  it('whose state cannot be read is unconfirmed, holds nothing, and is never sent', async () => {
    const { db, records } = await aRecord();
    db.exec("UPDATE pushes SET state = 'odd'");
    db.exec("UPDATE parts SET state = 'odd'");
    const { undecided, state, damaged } = records.get('p1') ?? {};
    expect({ undecided, state, damaged }).toEqual({ state: 'unconfirmed', damaged: true });
    expect(records.startSending(move, true).kind).toBe('taken-over');
    expect(records.unfinished()[0]?.parts[0]?.state).toBe('unconfirmed');
  });
});

import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../main/store/database.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import type { NewPush } from '../../../main/store/push-rows.ts';
import { tempFolder } from '../temp-folder.ts';

const push: NewPush = {
  id: 'p1',
  fileName: 'ledger-oct.csv',
  filePath: '/home/kari/ledger-oct.csv',
  bytes: 18_400_000,
  repositoryId: 'r1',
  repositoryName: 'General ledger 2026',
  deleteQueryId: null,
  choices: { repositoryId: 'r1', source: {}, compress: true, allowDuplicate: false },
  format: 'csv',
  encoding: 'UTF-8',
  dialect: { delimiter: ';', quote: '"', escape: '"' },
  fileConfig: {
    delimiter: ';',
    quoteCharacter: 'DOUBLE_QUOTE',
    escapeCharacter: 'DOUBLE_QUOTE',
    encoding: 'UTF-8',
  },
  rows: 48_213,
};

const toPreparing = {
  id: 'p1',
  part: 1,
  from: 'queued',
  to: 'preparing',
  pushState: 'preparing',
  finished: false,
} as const;

async function openRecords() {
  const folder = await tempFolder();
  const clock = { now: 1_000 };
  const db = openDatabase(folder);
  onTestFinished(() => {
    db.close();
  });
  return { db, folder, clock, records: createPushRecords(db, () => clock.now) };
}

describe('push records', () => {
  it('keep what was chosen', async () => {
    const { records } = await openRecords();
    records.insert(push, 0);
    expect(records.get('p1')).toMatchObject(push);
  });

  it('keep every move with its time, in order', async () => {
    const { records, clock } = await openRecords();
    records.insert(push, 0);
    clock.now = 2_000;
    records.move(toPreparing);
    expect(records.get('p1')?.events).toEqual([
      { at: 1_000, state: 'queued' },
      { at: 2_000, state: 'preparing' },
    ]);
  });

  it('keep the answer’s status and message', async () => {
    const { records } = await openRecords();
    records.insert(push, 0);
    records.move({
      ...toPreparing,
      to: 'failed',
      pushState: 'failed',
      finished: true,
      status: 403,
      code: 'forbidden',
      message: 'No access',
    });
    expect(records.get('p1')?.events.at(-1)).toEqual({
      at: 1_000,
      state: 'failed',
      status: 403,
      code: 'forbidden',
      message: 'No access',
    });
  });

  it('refuse a move from where the part no longer is', async () => {
    const { records } = await openRecords();
    records.insert(push, 0);
    records.move(toPreparing);
    expect(records.move(toPreparing)).toBe(false);
  });

  it('cannot be rewritten', async () => {
    const { records, db } = await openRecords();
    records.insert(push, 0);
    expect(() => db.exec("UPDATE events SET message = 'never happened'")).toThrow(/append-only/);
  });

  it('are found by a part of the file’s or the repository’s name', async () => {
    const { records } = await openRecords();
    records.insert(push, 0);
    records.insert({ ...push, id: 'p2', fileName: '100%.csv', repositoryName: 'Suppliers' }, 0);
    expect(records.list('0%', 10).map((record) => record.id)).toEqual(['p2']);
  });

  it('know what arrived before by size and repository', async () => {
    const { records } = await openRecords();
    records.insert(push, 0);
    records.prepared({
      id: 'p1',
      part: 1,
      name: 'ledger-oct.csv',
      bytes: 10,
      sha256: 'b',
      compressed: false,
      sourceSha256: 'a',
    });
    records.move({ ...toPreparing, to: 'pushed', pushState: 'pushed', finished: true });
    const found = records.arrived('r1', push.bytes);
    expect(found.map((earlier) => [earlier.summary.id, earlier.sourceSha256])).toEqual([
      ['p1', 'a'],
    ]);
  });

  it('lapse when nobody renews their lease', async () => {
    const { records, clock } = await openRecords();
    records.insert(push, 5_000);
    clock.now = 5_001;
    expect(records.lapsed()).toEqual([{ id: 'p1', part: 1, state: 'queued', handedOver: false }]);
  });

  it('belong to whoever renews their lease', async () => {
    const { records, clock } = await openRecords();
    records.insert(push, 5_000);
    clock.now = 5_001;
    records.renewLease('p1', 10_000);
    expect(records.lapsed()).toEqual([]);
  });
});

describe('the database', () => {
  it('can be read by its owner only', async () => {
    const { folder } = await openRecords();
    expect(statSync(join(folder, 'kindling.db')).mode & 0o777).toBe(0o600);
  });

  it('is brought to its schema once, whoever opens it again', async () => {
    const { records, folder } = await openRecords();
    records.insert(push, 0);
    const again = openDatabase(folder);
    onTestFinished(() => {
      again.close();
    });
    expect(createPushRecords(again, () => 0).get('p1')?.fileName).toBe('ledger-oct.csv');
  });

  it('that cannot be made is said to be unusable', async () => {
    const file = join(await tempFolder(), 'a-file');
    writeFileSync(file, '');
    expect(() => openDatabase(file)).toThrow(expect.objectContaining({ code: 'profile-unusable' }));
  });
});

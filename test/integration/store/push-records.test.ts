import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PushFilter } from '../../../main/contract/push-filter.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { tempFolder } from '../temp-folder.ts';
import { aPush as push } from './a-push.ts';

const me = 'this-process';
const another = 'another-process';

const toPreparing = {
  id: 'p1',
  part: 1,
  from: 'queued',
  to: 'preparing',
  pushState: 'preparing',
  finished: false,
  owner: me,
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
    records.insert(push, me);
    const { preparation, attended, repeats, deleteQueryId, deleteQueryLabel, ...chosen } = push;
    expect([records.get('p1'), records.order('p1')?.order?.preparation]).toMatchObject([
      chosen,
      preparation,
    ]);
  });

  it('keep every move with its time, in order', async () => {
    const { records, clock } = await openRecords();
    records.insert(push, me);
    clock.now = 2_000;
    records.move(toPreparing);
    expect(records.get('p1')?.events).toEqual([
      { at: 1_000, state: 'queued' },
      { at: 2_000, state: 'preparing' },
    ]);
  });

  it('keep the answer’s status and message', async () => {
    const { records } = await openRecords();
    records.insert(push, me);
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
    records.insert(push, me);
    records.move(toPreparing);
    expect(records.move(toPreparing)).toBe(false);
  });

  it('cannot be rewritten', async () => {
    const { records, db } = await openRecords();
    records.insert(push, me);
    expect(() => db.exec("UPDATE totals SET finance = 'null'")).toThrow(/append-only/);
    expect(() => db.exec("UPDATE events SET message = 'never happened'")).toThrow(/append-only/);
  });

  it.each(['events', 'parts', 'pushes'])('cannot be removed from %s', async (table) => {
    const { records, db } = await openRecords();
    records.insert(push, me);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(/append-only/);
  });

  it.each(['repository_name', 'delete_query', 'choices', 'address', 'made_by', 'preparation'])(
    'keep what was chosen as it was: %s',
    async (column) => {
      const { records, db } = await openRecords();
      records.insert(push, me);
      expect(() => db.exec(`UPDATE pushes SET ${column} = 'other'`)).toThrow(/append-only/);
    },
  );

  it('keep what was handed over as it was', async () => {
    const { records, db } = await openRecords();
    records.insert(push, me);
    records.prepared('p1', me, 'a', [prepared]);
    records.startSending({ ...toPreparing, to: 'sending', pushState: 'sending' }, true);
    records.handOver('p1', 1, me);
    expect(() => db.exec("UPDATE parts SET sha256 = 'c'")).toThrow(/append-only/);
  });

  it('keep the delete query in its owner’s words', async () => {
    const { records } = await openRecords();
    const label = { name: 'October', description: 'Rows of October 2026, company 100' };
    records.insert({ ...push, deleteQueryId: 'q1', deleteQueryLabel: label }, me);
    expect(records.get('p1')?.deleteQuery).toEqual({ id: 'q1', label });
  });

  it('that are damaged are shown all the same', async () => {
    const { records, db } = await openRecords();
    records.insert(push, me);
    db.exec('DROP TRIGGER pushes_stay');
    db.exec("UPDATE pushes SET choices = '{', preparation = '[]'");
    expect([records.get('p1')?.fileName, records.order('p1')?.order]).toEqual([
      'ledger-oct.csv',
      null,
    ]);
  });

  it('are found by a part of the file’s or the repository’s name', async () => {
    const { records } = await openRecords();
    records.insert(push, me);
    records.insert({ ...push, id: 'p2', fileName: '100%.csv', repositoryName: 'Suppliers' }, me);
    expect(records.list({ search: '0%' }, 10).map((record) => record.id)).toEqual(['p2']);
  });

  it('are found by repository, kind and time, and by all of them together', async () => {
    const { records, db } = await openRecords();
    records.insert(push, me);
    records.insert({ ...push, id: 'p2', repositoryId: 'r2', repositoryName: 'Suppliers' }, me);
    records.insert({ ...push, id: 'p3', repositoryId: 'r2', repositoryName: 'Suppliers' }, me);
    db.exec("UPDATE pushes SET state = 'unconfirmed' WHERE id = 'p3'");
    const at = records.get('p1')?.startedAt ?? 0;
    const found = (filter: PushFilter) => records.list(filter, 10).map(({ id }) => id);
    expect([
      found({ repositoryId: 'r2' }),
      found({ kind: 'undecided' }),
      found({ kind: 'underway', repositoryId: 'r2' }),
      found({ since: at }),
      found({ since: at + 1 }),
    ]).toEqual([['p3', 'p2'], ['p3'], ['p2'], ['p3', 'p2', 'p1'], []]);
  });

  it('tell where anything was ever pushed, by the last name of each repository', async () => {
    const { records } = await openRecords();
    records.insert({ ...push, repositoryId: 'r1', repositoryName: 'Old name' }, me);
    records.insert({ ...push, id: 'p2', repositoryId: 'r2', repositoryName: 'Suppliers' }, me);
    records.insert({ ...push, id: 'p3', repositoryId: 'r1', repositoryName: 'Ledger' }, me);
    expect(records.destinations()).toEqual([
      { id: 'r1', name: 'Ledger' },
      { id: 'r2', name: 'Suppliers' },
    ]);
  });

  it('know what arrived before by size and repository', async () => {
    const { records } = await openRecords();
    records.insert(push, me);
    records.prepared('p1', me, 'a', [prepared]);
    records.move({ ...toPreparing, to: 'pushed', pushState: 'pushed', finished: true });
    const found = records.arrived(push, push.bytes);
    const elsewhere = { ...push, address: 'https://staging.example/' };
    expect([
      found.map((earlier) => [earlier.summary.id, earlier.sourceSha256]),
      records.arrived(elsewhere, push.bytes),
    ]).toEqual([[['p1', 'a']], []]);
  });

  it('move only by the hand of their owner', async () => {
    const { records } = await openRecords();
    records.insert(push, me);
    expect(records.move({ ...toPreparing, owner: another })).toBe(false);
  });
});

const prepared = {
  file: 'part-1',
  name: 'ledger-oct.csv',
  bytes: 10,
  rows: 2,
  sha256: 'b',
  compressed: false,
};

describe('a comment on a push', () => {
  it('is kept with its author and its time, and cannot be changed', async () => {
    const { db, records, clock } = await openRecords();
    records.insert(push, me);
    clock.now = 2_000;
    records.comment('p1', { by: 'ola', computer: 'finance-7', text: 'Checked' });
    expect(records.get('p1')?.comments).toEqual([
      { at: 2_000, by: 'ola', computer: 'finance-7', text: 'Checked' },
    ]);
    expect(() => db.exec("UPDATE comments SET text = 'Not checked'")).toThrow(/append-only/);
  });
});

describe('a claim', () => {
  it('is won by one of those who saw the same', async () => {
    const { records } = await openRecords();
    records.insert(push, 'dead');
    const [seen] = records.unfinished();
    if (!seen) throw new Error('nothing is unfinished');
    expect([records.claim(seen, me), records.claim(seen, another)]).toEqual([true, false]);
  });

  it('is not won over a lease that was renewed meanwhile', async () => {
    const { records } = await openRecords();
    records.insert(push, 'slow');
    const [seen] = records.unfinished();
    if (!seen) throw new Error('nothing is unfinished');
    records.renewLease('p1', 'slow');
    expect(records.claim(seen, me)).toBe(false);
  });

  it('that was lost cannot be renewed', async () => {
    const { records } = await openRecords();
    records.insert(push, me);
    expect(records.renewLease('p1', another)).toBe(false);
  });

  it('that was let go of is free', async () => {
    const { records } = await openRecords();
    records.insert(push, me);
    records.release('p1', me);
    expect(records.unfinished()[0]?.owner).toBeNull();
  });
});

describe('a push that repeats others', () => {
  it('changes nothing where one of them is decided about already', async () => {
    const { records } = await openRecords();
    for (const id of ['p1', 'p2']) {
      records.insert({ ...push, id }, me);
      const unconfirmed = { to: 'unconfirmed', pushState: 'unconfirmed', finished: true } as const;
      records.move({ ...toPreparing, id });
      records.move({ ...toPreparing, id, from: 'preparing', ...unconfirmed });
    }
    expect(records.insert({ ...push, id: 'p3', repeats: ['p2'] }, me)).toBe(true);
    expect(records.insert({ ...push, id: 'p4', repeats: ['p1', 'p2'] }, me)).toBe(false);
    expect([records.get('p1')?.undecided, records.get('p4')]).toEqual([true, null]);
  });
});

describe('sending', () => {
  const toSending = {
    ...toPreparing,
    from: 'queued',
    to: 'sending',
    pushState: 'sending',
  } as const;

  /** Two pushes to one repository, of different bytes unless told otherwise. */
  async function twoPushes(sha256 = 'a') {
    const { records } = await openRecords();
    for (const [id, hash] of [
      ['p1', 'a'],
      ['p2', sha256],
    ] as const) {
      records.insert({ ...push, id }, me);
      records.prepared(id, me, hash, [prepared]);
    }
    return records;
  }

  it('is not begun while another push to the repository is sent', async () => {
    const records = await twoPushes('other');
    records.startSending(toSending, false);
    expect(records.startSending({ ...toSending, id: 'p2' }, false).kind).toBe('busy');
  });

  it('is not begun behind a push that nobody has decided about', async () => {
    const records = await twoPushes('other');
    records.startSending(toSending, false);
    records.move({
      ...toSending,
      from: 'sending',
      to: 'unconfirmed',
      pushState: 'unconfirmed',
      finished: true,
    });
    expect(records.startSending({ ...toSending, id: 'p2' }, false).kind).toBe('undecided');
  });

  it('is not begun for bytes that went there meanwhile', async () => {
    const records = await twoPushes();
    records.startSending(toSending, false);
    records.move({
      ...toSending,
      from: 'sending',
      to: 'pushed',
      pushState: 'pushed',
      finished: true,
    });
    expect(records.startSending({ ...toSending, id: 'p2' }, false).kind).toBe('duplicate');
  });

  it('is handed over by the owner only', async () => {
    const records = await twoPushes();
    records.startSending(toSending, false);
    expect([records.handOver('p1', 1, another), records.handOver('p1', 1, me)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the database', () => {
  it('can be read by its owner only', async () => {
    const { folder } = await openRecords();
    expect(statSync(join(folder, 'kindling.db')).mode & 0o777).toBe(0o600);
  });

  it('is brought to its schema once, whoever opens it again', async () => {
    const { records, folder } = await openRecords();
    records.insert(push, me);
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

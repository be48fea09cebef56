import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../main/pushes/clock.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { Retention } from '../../../main/workspace/retention.ts';
import { aPush } from '../store/a-push.ts';
import { tempFolder } from '../temp-folder.ts';

const owner = 'this-process';
const day = 24 * 3_600_000;
const start = Date.UTC(2026, 0, 15);

/** One push that ended on 15 January as `state`, and what is to be kept how long. */
async function aProfile(
  state: 'pushed' | 'unconfirmed' | 'preparing',
  keep: { keepRecords?: number; keepDetails?: number; keepCopies?: number },
) {
  const folder = await tempFolder();
  const db = openDatabase(folder);
  onTestFinished(() => void db.close());
  let now = start;
  const records = createPushRecords(db, () => now);
  records.insert(aPush, owner);
  const step = { id: 'p1', part: 1, owner } as const;
  records.move({
    ...step,
    from: 'queued',
    to: 'preparing',
    pushState: 'preparing',
    finished: false,
  });
  if (state !== 'preparing') {
    records.move({ ...step, from: 'preparing', to: state, pushState: state, finished: true });
  }
  records.comment('p1', { by: 'kari', computer: 'finance-7', text: 'Checked' });
  const copy = join(folder, 'copy.csv');
  writeFileSync(copy, 'a');
  records.copied('p1', 1, { path: copy, code: null });
  const removed: number[] = [];
  const retention = new Retention({
    records,
    preferences: () => ({ keepRecords: null, keepDetails: null, keepCopies: null, ...keep }),
    now: () => now,
    clock: systemClock,
    onRemoved: () => removed.push(now),
    onDefect: (error) => {
      throw error;
    },
  });
  const sweepAfter = async (days: number) => {
    now = start + days * day;
    await retention.sweep();
  };
  return { db, records, copy, removed, sweepAfter };
}

describe('a record that is to be kept for three months', () => {
  const keep = { keepRecords: 3 };

  it('is kept until then', async () => {
    const { records, sweepAfter } = await aProfile('pushed', keep);
    await sweepAfter(89);
    expect(records.get('p1')?.comments.length).toBe(1);
  });

  it('is gone with all that was on it after that', async () => {
    const { db, records, removed, sweepAfter } = await aProfile('pushed', keep);
    await sweepAfter(92);
    const left = ['pushes', 'parts', 'events', 'totals', 'comments', 'copies'].filter(
      (table) => db.prepare(`SELECT 1 FROM ${table}`).all().length > 0,
    );
    expect([records.get('p1'), left, removed.length]).toEqual([null, [], 1]);
  });

  it('is kept while a person has to decide about it', async () => {
    const { records, sweepAfter } = await aProfile('unconfirmed', keep);
    await sweepAfter(400);
    expect(records.get('p1')?.state).toBe('unconfirmed');
  });

  it('is kept while it has not ended', async () => {
    const { records, sweepAfter } = await aProfile('preparing', keep);
    await sweepAfter(400);
    expect(records.get('p1')?.state).toBe('preparing');
  });

  it('can be removed in no other way', async () => {
    const { db, sweepAfter } = await aProfile('pushed', keep);
    await sweepAfter(1);
    expect(() => db.exec('DELETE FROM totals')).toThrow(/append-only/);
  });
});

describe('a copy that is to be kept for three months', () => {
  it('is gone after that, while its record stays', async () => {
    const keep = { keepCopies: 3 };
    const { records, copy, sweepAfter } = await aProfile('pushed', keep);
    await sweepAfter(92);
    expect([existsSync(copy), records.get('p1')?.copies]).toEqual([false, []]);
  });
});

describe('details that are to be kept for three months', () => {
  it('are gone after that, while the record stays', async () => {
    const { records, removed, sweepAfter } = await aProfile('pushed', { keepDetails: 3 });
    await sweepAfter(92);
    await sweepAfter(93);
    const { state, finance, events, comments, parts } = records.get('p1') ?? {};
    expect([state, finance, events, comments, parts?.length, removed.length]).toEqual([
      'pushed',
      null,
      [],
      [],
      1,
      1,
    ]);
  });
});

it('that is stopped while it sweeps leaves nothing behind that would wait for a day', async () => {
  const { records } = await aProfile('pushed', { keepCopies: 3 });
  const waits: number[] = [];
  const retention = new Retention({
    records,
    preferences: () => ({ keepRecords: null, keepDetails: null, keepCopies: 3 }),
    now: () => start + 92 * day,
    clock: {
      now: () => 0,
      after: (ms) => {
        waits.push(ms);
        return () => {};
      },
    },
    onRemoved: () => {},
    onDefect: () => {},
  });
  const started = retention.start();
  retention.stop();
  await started;
  expect(waits).toEqual([]);
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../main/store/database.ts';
import { createExcuses } from '../../../main/store/excuses.ts';
import { createPushRecords } from '../../../main/store/push-records.ts';
import { Months } from '../../../main/workspace/months.ts';
import { aSavedPush } from '../../unit/saved/a-saved-push.ts';
import { aPush } from '../store/a-push.ts';
import { tempFolder } from '../temp-folder.ts';

const line = { currency: 'NOK', company: null, rows: 10, sums: [] };

/** Noon of a day, where this computer is. */
const noon = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 12).getTime();

async function aProfile() {
  const db = openDatabase(await tempFolder());
  onTestFinished(() => void db.close());
  let now = noon(2026, 11, 3);
  const records = createPushRecords(db, () => now);
  const changes: number[] = [];
  const months = new Months({
    records,
    savedPushes: () => [aSavedPush],
    excuses: createExcuses(db),
    now: () => now,
    onChange: () => changes.push(now),
  });
  const push = (id: string, periods: readonly string[]) => {
    const groups = periods.map((period) => ({ ...line, period }));
    const sums = { byCompany: [], byCurrency: [], isCut: false };
    const totals = { rows: 10, from: null, to: null, groups, ...sums };
    records.insert({ ...aPush, id, finance: { columns: [], totals } }, 'owner');
  };
  return { months, changes, push, on: (at: number) => (now = at) };
}

const states = (months: Months) =>
  Object.fromEntries(months.board().lines[0]?.cells.map((cell) => [cell.period, cell.state]) ?? []);

describe('the board of a profile', () => {
  it('shows what was pushed', async () => {
    const { months, push } = await aProfile();
    push('p1', ['2026-09']);
    expect(states(months)).toMatchObject({ '2026-09': 'underway', '2026-10': 'due' });
  });

  it('misses what has not come on its day', async () => {
    const { months, push, on } = await aProfile();
    push('p1', ['2026-09']);
    on(noon(2026, 11, 11));
    expect(states(months)).toMatchObject({ '2026-10': 'missing' });
  });

  it('keeps what a person excuses, and tells that it has changed', async () => {
    const { months, push, changes } = await aProfile();
    push('p1', ['2026-09']);
    const october = { savedPushId: 's1', company: null, period: '2026-10' };
    months.excuse({ ...october, isForGood: true });
    const excused = states(months);
    months.expect({ ...october, period: '2026-11' });
    expect([excused['2026-11'], states(months)['2026-11'], changes.length]).toEqual([
      'excused',
      'due',
      2,
    ]);
  });
});

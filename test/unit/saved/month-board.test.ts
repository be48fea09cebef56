import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlTotals } from '../../../main/contract/finance.ts';
import type { Excuse, MonthCell } from '../../../main/contract/month-board.ts';
import type { BoardPush } from '../../../main/saved/arrivals.ts';
import { monthBoard } from '../../../main/saved/month-board.ts';
import { aSavedPush } from './a-saved-push.ts';

const today = '2026-11-26';

/** Totals of whole months: `{ '2026-10': 100 }`, by company `{ '100 2026-10': 100 }`. */
function totalsOf(rows: Readonly<Record<string, number>>): ControlTotals {
  const groups = Object.entries(rows).map(([key, count]) => {
    const [period = '', company = null] = key.split(' ').reverse();
    return { currency: 'NOK', company, period, rows: count, sums: [] };
  });
  return { rows: 0, from: null, to: null, groups, byCompany: [], byCurrency: [], isCut: false };
}

let made = 0;
function aPush(
  rows: Readonly<Record<string, number>> | null,
  more: Partial<BoardPush> = {},
): BoardPush {
  made += 1;
  return {
    id: `p${made}`,
    fileName: 'ledger-oct.csv',
    address: aSavedPush.address,
    repositoryId: 'r1',
    savedPushId: 's1',
    state: 'pushed',
    isUndecided: false,
    startedIn: '2026-11',
    madeRoom: false,
    isOffErp: false,
    rows: 100,
    totals: rows && totalsOf(rows),
    ...more,
  };
}

/** The cells of the only line, by month. */
function cellsOf(
  pushes: readonly BoardPush[],
  excuses: readonly Excuse[] = [],
  savedPush = aSavedPush,
): Readonly<Record<string, MonthCell>> {
  const board = monthBoard({ savedPushes: [savedPush], pushes, excuses, today, months: 6 });
  expect(board.lines.length).toBe(1);
  return Object.fromEntries(board.lines[0]?.cells.map((cell) => [cell.period, cell]) ?? []);
}

const excuse = { savedPushId: 's1', company: null, period: '2026-09', isForGood: false };

describe('the months of a saved push', () => {
  it('are those up to this one', () => {
    expect(Object.keys(cellsOf([]))).toEqual([
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
  });

  it('come, are missing, or are due', () => {
    const cells = cellsOf([aPush({ '2026-08': 100 }), aPush({ '2026-10': 110 })]);
    expect(Object.values(cells).map(({ state }) => state)).toEqual([
      'none',
      'none',
      'came',
      'missing',
      'came',
      'due',
    ]);
  });

  it('are missing from the day after they were due', () => {
    const of = (day: string) =>
      monthBoard({
        savedPushes: [aSavedPush],
        pushes: [aPush({ '2026-09': 100 })],
        excuses: [],
        today: day,
        months: 2,
      }).lines[0]?.cells.find(({ period }) => period === '2026-10')?.state;
    expect([of('2026-11-10'), of('2026-11-11')]).toEqual(['due', 'missing']);
  });

  it('are due on the last day where the next month is shorter', () => {
    const { '2026-10': october } = cellsOf([], [], { ...aSavedPush, dueDay: 31 });
    expect(october?.dueBy).toBe('2026-11-30');
  });

  it('are not expected of a saved push without a day', () => {
    const savedPushes = [{ ...aSavedPush, dueDay: null }];
    const parts = { savedPushes, pushes: [aPush({ '2026-10': 1 })], excuses: [], today, months: 6 };
    expect(monthBoard(parts).lines).toEqual([]);
  });

  it('are not expected where a person says so', () => {
    const cells = cellsOf([aPush({ '2026-08': 100 })], [excuse]);
    expect([cells['2026-09']?.state, cells['2026-10']?.state]).toEqual(['excused', 'missing']);
  });

  it('are not expected any more where a person says so', () => {
    const cells = cellsOf([aPush({ '2026-08': 100 })], [{ ...excuse, isForGood: true }]);
    expect([cells['2026-10']?.state, cells['2026-11']?.state]).toEqual(['excused', 'excused']);
  });

  it('are those of the pushes where files tell no periods', () => {
    const cells = cellsOf([aPush(null, { startedIn: '2026-09', rows: 7 })]);
    expect([cells['2026-09']?.state, cells['2026-09']?.rows]).toEqual(['came', 7]);
  });

  it('do not count periods that close a year', () => {
    const cells = cellsOf([aPush({ '2026-10': 100, '2026-13': 5 })]);
    expect(cells['2026-10']?.rows).toBe(100);
  });
});

describe('what counts as having come', () => {
  it.each<[string, Partial<BoardPush>, boolean]>([
    ['a push made with it', {}, true],
    ['a push by hand of a file with its name', { savedPushId: null }, true],
    ['a push by hand of another file', { savedPushId: null, fileName: 'suppliers.csv' }, false],
    ['a push made with another saved push', { savedPushId: 's2' }, false],
    ['a push to another repository', { repositoryId: 'r2' }, false],
    ['a push to another Ignite', { address: 'https://elsewhere.example/' }, false],
    ['a push from before addresses were kept', { address: null }, true],
  ])('%s: %j', (_, more, counts) => {
    const cell = cellsOf([aPush({ '2026-10': 100 }, more)])['2026-10'];
    expect(cell?.state).toBe(counts ? 'came' : 'none');
  });

  it.each<[BoardPush['state'], boolean, MonthCell['state']]>([
    ['queued', false, 'underway'],
    ['sending', false, 'underway'],
    ['unconfirmed', true, 'undecided'],
    ['partly-pushed', true, 'undecided'],
    ['unconfirmed', false, 'came'],
  ])('a push that is %s and undecided: %j is %s', (state, isUndecided, expected) => {
    const cell = cellsOf([aPush({ '2026-10': 100 }, { state, isUndecided })])['2026-10'];
    expect(cell?.state).toBe(expected);
  });
});

describe('a month that differs', () => {
  const differences = (...pushes: readonly BoardPush[]) => cellsOf(pushes)['2026-10']?.differences;

  it('was pushed twice', () => {
    expect(differences(aPush({ '2026-10': 60 }), aPush({ '2026-10': 40 }))).toEqual(['twice']);
  });

  it('does not where a delete query made room for the last', () => {
    const [last, first] = [aPush({ '2026-10': 60 }, { madeRoom: true }), aPush({ '2026-10': 40 })];
    expect(differences(last, first)).toEqual([]);
  });

  it('holds the rows of all that stands', () => {
    const [last, first] = [aPush({ '2026-10': 60 }), aPush({ '2026-10': 40 })];
    expect(cellsOf([last, first])['2026-10']).toMatchObject({ rows: 100, pushId: last.id });
  });

  it.each([
    [150, []],
    [151, ['rows']],
    [50, []],
    [49, ['rows']],
  ])('has %i rows where the month before had 100: %j', (rows, expected) => {
    expect(differences(aPush({ '2026-10': rows }), aPush({ '2026-09': 100 }))).toEqual(expected);
  });

  it('ends early', () => {
    const totals = { ...totalsOf({ '2026-10': 100 }), from: '2026-10-01', to: '2026-10-20' };
    expect(differences(aPush(null, { totals }))).toEqual(['partial']);
  });

  it('does not tie out to the ERP', () => {
    expect(differences(aPush({ '2026-10': 100 }, { isOffErp: true }))).toEqual(['erp-total']);
  });
});

describe('companies', () => {
  const linesOf = (...pushes: readonly BoardPush[]) =>
    monthBoard({ savedPushes: [aSavedPush], pushes, excuses: [], today, months: 2 }).lines;

  it('have a line each', () => {
    const lines = linesOf(aPush({ '200 2026-10': 5, '100 2026-10': 7 }));
    expect(lines.map(({ company }) => company)).toEqual(['100', '200']);
  });

  it('are expected from the first month on that they came in', () => {
    const lines = linesOf(
      aPush({ '100 2026-10': 7 }),
      aPush({ '100 2026-09': 7, '200 2026-09': 5 }),
    );
    expect(lines.map(({ cells }) => cells[0]?.state)).toEqual(['came', 'missing']);
  });

  it('leave out the rows of none', () => {
    const lines = linesOf(aPush({ '100 2026-10': 7, ' 2026-10': 1 }));
    expect(lines.map(({ company }) => company)).toEqual(['100']);
  });
});

it('has one cell for each month of each line, whatever came', () => {
  const push = fc.record({
    period: fc.constantFrom('2026-08', '2026-10', '2026-11', '2026-13', '2027-02'),
    company: fc.constantFrom('', '100', '200'),
    state: fc.constantFrom<BoardPush['state']>('pushed', 'sending', 'unconfirmed'),
    madeRoom: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(push, { maxLength: 12 }),
      fc.integer({ min: 1, max: 24 }),
      (all, months) => {
        const pushes = all.map(({ period, company, ...more }) =>
          aPush({ [`${company} ${period}`]: 10 }, more),
        );
        const board = monthBoard({ savedPushes: [aSavedPush], pushes, excuses: [], today, months });
        expect(board.periods.length).toBe(months);
        for (const { cells } of board.lines) {
          expect(cells.map(({ period }) => period)).toEqual(board.periods);
          expect(cells.every(({ state, pushId }) => (pushId !== null) === brought.has(state))).toBe(
            true,
          );
        }
      },
    ),
  );
});

const brought = new Set<MonthCell['state']>(['came', 'differs', 'underway', 'undecided']);

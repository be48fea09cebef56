import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlTotals, TieOut } from '../../../main/contract/finance.ts';
import type { Inspection } from '../../../main/contract/inspection.ts';
import type { PushedBefore } from '../../../main/contract/overlap.ts';
import type { PushPlan } from '../../../main/contract/push.ts';
import type { SavedPush } from '../../../main/contract/saved-push.ts';
import { type Candidate, savedDifferences } from '../../../main/saved/differences.ts';
import { viewOf } from '../window/source.ts';
import { aSavedPush } from './a-saved-push.ts';

const header = ['Account', 'Date', 'Amount', 'Currency'];

function totalsOf(period: string, debit = '1000.00'): ControlTotals {
  const line = {
    currency: 'NOK',
    company: null,
    rows: 1_000,
    sums: [{ name: 'Amount', debit, credit: '1000.00', net: '0.00', unread: 0 }],
  };
  return {
    rows: 1_000,
    from: null,
    to: null,
    groups: [{ ...line, period }],
    byCompany: [line],
    byCurrency: [line],
    isCut: false,
  };
}

const nothingBefore: PushedBefore = {
  overlaps: [],
  coverage: { partial: [], gaps: [], missingCompanies: [] },
  signs: [],
};

/** November as expected, but for what is said. */
function november(
  more: {
    readonly saved?: Partial<SavedPush>;
    readonly inspection?: Partial<Inspection>;
    readonly plan?: Partial<PushPlan>;
    readonly totals?: ControlTotals;
  } & Partial<Pick<Candidate, 'fileName' | 'before' | 'tieOuts' | 'deleteQuery'>> = {},
): Candidate {
  const { inspection, plan } = viewOf('november');
  const totals = more.totals ?? totalsOf('2026-11');
  return {
    fileName: 'ledger-nov.csv',
    before: nothingBefore,
    tieOuts: [],
    deleteQuery: null,
    ...more,
    saved: { ...aSavedPush, ...more.saved },
    inspection: {
      ...inspection,
      format: 'csv',
      encoding: 'UTF-8',
      dialect: { delimiter: ';', quote: '"', escape: '"' },
      header,
      rows: 1_000,
      finance: { columns: [], totals },
      ...more.inspection,
    },
    plan: { ...plan, problems: [], blocked: false, ...more.plan },
  };
}

const kinds = (candidate: Candidate) => savedDifferences(candidate).map(({ kind }) => kind);
const noCheck = { nextMonth: false, withinPercent: null, erpTotal: false };

describe('a file for a saved push', () => {
  it('is as expected when it is the next month of the same kind', () => {
    expect(savedDifferences(november())).toEqual([]);
  });

  it('is asked about when its name does not fit', () => {
    expect(kinds(november({ fileName: 'suppliers.csv' }))).toEqual(['name']);
  });

  it.each([
    ['another column', [...header, 'Company'], { added: ['Company'], gone: [] }],
    ['a column less', header.slice(1), { added: [], gone: ['Account'] }],
    ['a column twice', [...header, 'Date'], { added: ['Date'], gone: [] }],
    ['another order', [...header].reverse(), { added: [], gone: [], isReordered: true }],
  ])('is asked about when it has %s', (_, columns, expected) => {
    expect(savedDifferences(november({ inspection: { header: columns } }))).toEqual([
      expect.objectContaining({ kind: 'columns', ...expected }),
    ]);
  });

  it('is asked about when it is encoded otherwise', () => {
    const [difference] = savedDifferences(november({ inspection: { encoding: 'windows-1252' } }));
    expect(difference).toEqual({
      kind: 'reading',
      now: 'csv, windows-1252, ;',
      before: 'csv, UTF-8, ;',
    });
  });

  it('is asked about when something is worth a look that was not before', () => {
    const problem = (code: 'ragged-row' | 'duplicate-header') => ({
      code,
      severity: 'warning' as const,
      count: 1,
      examples: [],
    });
    const problems = [problem('ragged-row'), problem('duplicate-header')];
    const candidate = november({ plan: { problems: problems as unknown as PushPlan['problems'] } });
    expect(savedDifferences(candidate)).toEqual([
      { kind: 'warnings', codes: ['duplicate-header'] },
    ]);
  });

  it('is asked about when its rows were pushed before, unless a delete query makes room', () => {
    const overlap = { period: '2026-11', company: null } as PushedBefore['overlaps'][number];
    const before = { ...nothingBefore, overlaps: [overlap] };
    const deleting = { saved: { deleteQueryId: 'q1' }, before };
    expect([kinds(november({ before })), kinds(november(deleting))]).toEqual([
      ['pushed-before'],
      ['delete-query'],
    ]);
  });

  it.each([
    ['2026-11', []],
    // Other companies of the same month.
    ['2026-10', []],
    ['2026-12', ['period']],
    ['2025-11', ['period']],
  ])('of %s after October 2026: %j', (period, expected) => {
    expect(kinds(november({ totals: totalsOf(period) }))).toEqual(expected);
  });

  it.each([
    [1_500, []],
    [1_501, ['rows']],
    [500, []],
    [499, ['rows']],
  ])('with %i rows after 1,000: %j', (rows, expected) => {
    expect(kinds(november({ inspection: { rows } }))).toEqual(expected);
  });

  it.each([
    ['1500.00', []],
    ['1500.01', ['amount']],
    ['499.99', ['amount']],
  ])('with a debit of %s after 1000.00: %j', (debit, expected) => {
    expect(kinds(november({ totals: totalsOf('2026-11', debit) }))).toEqual(expected);
  });

  it('is asked about without the total of the ERP that it has to tie with', () => {
    const saved = { checks: { ...noCheck, erpTotal: true } };
    const tied = [{ ties: true } as TieOut];
    expect([kinds(november({ saved })), kinds(november({ saved, tieOuts: tied }))]).toEqual([
      ['erp-total'],
      [],
    ]);
  });

  it('is always asked about before rows are deleted, in their owner’s words', () => {
    const deleteQuery = { name: 'This month', description: 'Rows of the same period' };
    expect(savedDifferences(november({ saved: { deleteQueryId: 'q1' }, deleteQuery }))).toEqual([
      { kind: 'delete-query', ...deleteQuery },
    ]);
  });

  it('is asked about as long as nothing has come before', () => {
    expect(kinds(november({ saved: { fingerprint: null, lastGood: null } }))).toEqual(['first']);
  });

  it('is only blocked when it cannot go at all', () => {
    const candidate = november({ plan: { blocked: true }, fileName: 'other.txt' });
    expect(kinds(candidate)).toEqual(['blocked']);
  });
});

it('columns differ by what one header has more than the other, in both directions', () => {
  const names = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 6 });
  fc.assert(
    fc.property(names, names, (now, then) => {
      const fingerprint = { ...aSavedPush.fingerprint, header: then } as SavedPush['fingerprint'];
      const found = savedDifferences(
        november({ saved: { fingerprint }, inspection: { header: now } }),
      );
      const columns = found.find((one) => one.kind === 'columns');
      const { added = [], gone = [] } = columns ?? {};
      expect(columns === undefined).toBe(now.join() === then.join());
      expect([...now, ...gone].sort()).toEqual([...then, ...added].sort());
    }),
  );
});

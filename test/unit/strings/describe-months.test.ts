import { describe, expect, it } from 'vitest';
import type { MonthCell, MonthState } from '../../../main/contract/month-board.ts';
import { boardWords, cellText, cellWords } from '../../../strings/describe-months.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');
const format = createFormat('en-GB');

const aCell: MonthCell = {
  period: '2026-10',
  state: 'came',
  differences: [],
  pushId: 'p1',
  rows: 48_213,
  dueBy: '2026-11-10',
};

describe('a month', () => {
  it.each<[MonthState, string]>([
    ['came', '48,213'],
    ['differs', '48,213'],
    ['underway', 'Being pushed'],
    ['undecided', 'Not confirmed'],
    ['missing', 'Missing'],
    ['due', 'By 10 Nov'],
    ['excused', 'Not expected'],
    ['none', ''],
  ])('that is %s reads “%s”', (state, text) => {
    expect(cellText(t, format, { ...aCell, state })).toBe(text);
  });

  it('that was not counted came all the same', () => {
    expect(cellText(t, format, { ...aCell, rows: null })).toBe('Came');
  });

  it('is told with its company and what is to be looked at', () => {
    const cell: MonthCell = { ...aCell, state: 'differs', differences: ['twice', 'erp-total'] };
    expect(cellWords(t, format, { company: '100' }, cell)).toBe(
      'October 2026, company 100: 48,213 rows; pushed more than once without a delete query; the total of the ERP does not tie',
    );
  });
});

describe('the board in words', () => {
  const board = (...states: readonly MonthState[]) => {
    const cells = states.map((state) => ({ ...aCell, state }));
    const line = { savedPushId: 's1', name: 'Ledger', company: null, isByPushDate: false, cells };
    return boardWords(t, { periods: [], lines: [line] });
  };

  it('counts what is missing and what is to be looked at', () => {
    expect(board('missing', 'missing', 'differs', 'undecided', 'due')).toBe(
      '2 missing, 2 to look at',
    );
  });

  it('says that all is well', () => {
    expect(board('came', 'due', 'excused')).toBe('Nothing is missing');
  });
});

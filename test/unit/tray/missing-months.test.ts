import { expect, it } from 'vitest';
import type { BoardLine, MonthState } from '../../../main/contract/month-board.ts';
import { missingMonths } from '../../../main/tray/missing-months.ts';

function lineOf(company: string, states: Readonly<Record<string, MonthState>>): BoardLine {
  return {
    savedPushId: 'one',
    name: 'Ledger',
    company,
    isByPushDate: false,
    cells: Object.entries(states).map(([period, state]) => ({
      period,
      state,
      differences: [],
      pushId: null,
      rows: null,
      dueBy: '2026-11-10',
    })),
  };
}

it('are those whose day has passed, the oldest first', () => {
  const lines = [
    lineOf('100', { '2026-09': 'came', '2026-10': 'missing', '2026-11': 'due' }),
    lineOf('200', { '2026-09': 'missing', '2026-10': 'excused', '2026-11': 'due' }),
  ];
  expect(missingMonths({ lines }).map(({ company, period }) => [company, period])).toEqual([
    ['200', '2026-09'],
    ['100', '2026-10'],
  ]);
});

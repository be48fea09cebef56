import { describe, expect, it } from 'vitest';
import { ledgerFacts } from '../../../renderer/push/facts.ts';
import { fewLines } from '../../../renderer/push/few-lines.ts';
import { chosenReading, readableColumns, withReading } from '../../../renderer/push/readings.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';
import { itemOf, viewOf } from './source.ts';

const header = ['Account', 'Amount', 'Text', 'Text', ''];
const asAmount = { role: 'amount', decimalMark: ',' } as const;

describe('how a person says that a column is read', () => {
  it('names the column, so that it fits next month’s file too', () => {
    expect(withReading({}, header, 1, asAmount)).toEqual({
      readings: [{ column: 'Amount', ...asAmount }],
    });
  });

  it.each([2, 4])('counts columns where names do not tell them apart (%d)', (column) => {
    const options = withReading({}, header, column, asAmount);
    expect([options.readings, chosenReading(options, header, column)?.role]).toEqual([
      [{ column: column + 1, ...asAmount }],
      'amount',
    ]);
  });

  it('takes the place of what was said before', () => {
    const before = withReading({}, header, 1, asAmount);
    expect(withReading(before, header, 1, { role: null }).readings).toEqual([
      { column: 'Amount', role: null },
    ]);
  });

  it('is forgotten when it is left to Kindling', () => {
    const before = withReading({ delimiter: ';' }, header, 1, asAmount);
    expect(withReading(before, header, 1, null)).toEqual({ delimiter: ';' });
  });
});

describe('the columns that can be read', () => {
  it('are all, those that mean something first', () => {
    const amount = { column: 1, name: 'Amount', role: 'amount', isSure: true } as const;
    const all = readableColumns({ columns: [amount], totals: null }, header, 5);
    expect(all.map(({ column }) => column)).toEqual([1, 0, 2, 3, 4]);
  });
});

describe('many lines of totals', () => {
  it('are told by their sums', () => {
    const lines = Array.from({ length: 9 }, (_, at) => ({ cells: [String(at)] }));
    expect(fewLines([...lines, { cells: ['sum'], isSum: true }])).toEqual([{ cells: ['sum'] }]);
  });
});

describe('what an accountant knows a file by', () => {
  it('is its period, its company and its rows', () => {
    const line = { currency: 'NOK', company: '100', rows: 1204, sums: [] };
    const totals = {
      rows: 1204,
      from: null,
      to: null,
      groups: [{ ...line, period: '2026-10' }],
      byCompany: [line],
      byCurrency: [{ ...line, company: null }],
      isCut: false,
    };
    const view = viewOf('a', { inspection: { finance: { columns: [], totals } } });
    const facts = ledgerFacts(createTranslate('en'), createFormat('en'), itemOf('a', { view }));
    expect(facts).toBe('October 2026 · company 100 · 1,204 rows');
  });
});

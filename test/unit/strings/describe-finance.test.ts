import { describe, expect, it } from 'vitest';
import type { ControlTotals, TotalsLine } from '../../../main/contract/finance.ts';
import {
  dayWords,
  periodWords,
  readingTable,
  totalsTable,
  totalsTitle,
} from '../../../strings/describe-finance.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');
const format = createFormat('en');

/** A line of rows whose one amount column came to `net`. */
function line(currency: string | null, company: string | null, net: string, more = {}): TotalsLine {
  const sums = [{ name: 'Amount', debit: net, credit: '0', net, unread: 0, ...more }];
  return { currency, company, rows: 1200, sums };
}

function totals(
  byCompany: readonly TotalsLine[],
  byCurrency: readonly TotalsLine[],
  more: Partial<ControlTotals> = {},
): ControlTotals {
  const rows = byCurrency.reduce((sum, one) => sum + one.rows, 0);
  return { rows, from: null, to: null, groups: [], byCompany, byCurrency, isCut: false, ...more };
}

const cellsOf = (made: ControlTotals) => totalsTable(t, format, made).lines.map((one) => one.cells);

describe('control totals in words', () => {
  it('are one line where there is neither currency nor company', () => {
    const only = line(null, null, '1250.50');
    expect(cellsOf(totals([only], [only]))).toEqual([['1,200', '1,250.50', '0.00', '1,250.50']]);
  });

  it('have a line for each company and one for their currency', () => {
    const companies = [line('NOK', '100', '1.00'), line('NOK', '200', '2.00')];
    const { lines } = totalsTable(t, format, totals(companies, [line('NOK', null, '3.00')]));
    expect(lines.map(({ cells, isSum }) => [cells[1], cells[3], isSum ?? false])).toEqual([
      ['100', '1.00', false],
      ['200', '2.00', false],
      ['All', '3.00', true],
    ]);
  });

  it('never add up different currencies', () => {
    const lines = [line('NOK', null, '1.00'), line('SEK', null, '2.00')];
    expect(cellsOf(totals(lines, lines)).map(([currency]) => currency)).toEqual(['NOK', 'SEK']);
  });

  it('name the amounts where there are several', () => {
    const [first] = line(null, null, '1.00').sums;
    const sums = first ? [first, { ...first, name: 'Tax', net: '0.2' }] : [];
    const both = { ...line(null, null, '1.00'), sums };
    expect(cellsOf(totals([both], [both]))).toEqual([
      ['1,200', 'Amount', '1.00', '0.00', '1.00'],
      ['', 'Tax', '1.00', '0.00', '0.20'],
    ]);
  });

  it('name the one column that is summed', () => {
    const only = line(null, null, '1.00');
    expect(totalsTitle(t, totals([only], [only]))).toBe('Control totals of Amount');
  });

  it('say how many cells they leave out', () => {
    const only = line(null, null, '1.00', { unread: 2 });
    expect(totalsTable(t, format, totals([only], [only])).notes).toEqual([
      '2 cells hold something else than an amount and are not in these totals.',
    ]);
  });

  it('leave hundreds of companies to the document', () => {
    const companies = Array.from({ length: 300 }, (_, at) => line('NOK', String(at), '1.00'));
    const table = totalsTable(t, format, totals(companies, [line('NOK', null, '300.00')]));
    expect([table.lines.length, table.notes]).toEqual([
      1,
      ['300 companies are added up by currency here; the JSON document has each.'],
    ]);
  });
});

describe('the period of a file', () => {
  const group = (period: string | null) => ({ ...line(null, null, '1.00'), period });

  it('is a month where all rows are of it', () => {
    const made = totals([], [], { groups: [group('2026-10'), group(null)] });
    expect(periodWords(t, format, made)).toBe('October 2026');
  });

  it('is a range where they are not', () => {
    const made = totals([], [], { groups: [group('2026-12'), group('2026-10')] });
    expect(periodWords(t, format, made)).toBe('October 2026 to December 2026');
  });

  it('has its first and last day', () => {
    const made = totals([], [], { from: '2026-10-01', to: '2026-10-31' });
    expect(dayWords(t, format, made)).toBe('October 1, 2026 to October 31, 2026');
  });
});

describe('how columns were read, in words', () => {
  it('says where they could be read otherwise', () => {
    const date = { column: 2, name: '', role: 'date', dateOrder: 'dmy', isSure: false } as const;
    expect(readingTable(t, [date]).lines[0]?.cells).toEqual([
      'Column 3',
      'Date',
      'day first',
      'no, could be read otherwise too',
    ]);
  });
});

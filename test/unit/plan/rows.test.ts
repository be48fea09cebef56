import { describe, expect, it } from 'vitest';
import type { ColumnReading } from '../../../main/contract/finance.ts';
import type { Inspection, RowsOptions } from '../../../main/contract/inspection.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { ledger } from './inspection.ts';

const layout = { preamble: [], headerLine: 1, columns: 2, lineEnding: 'LF' as const };
const amount: ColumnReading = {
  column: 1,
  name: 'Amount',
  role: 'amount',
  decimalMark: ',',
  isSure: true,
};

const plan = (change: Partial<Inspection> = {}, asRows: Partial<RowsOptions> = {}) =>
  planPush(ledger({ layout, finance: { columns: [amount], totals: null }, ...change }), {
    path: '/home/kari/ledger-oct.csv',
    repository: null,
    compress: true,
    source: { asRows: { values: 'typed', nested: 'refuse', ...asRows } },
  });

const codes = ({ problems }: ReturnType<typeof plan>) =>
  problems.map(({ code, severity }) => [code, severity]);

describe('a file that is sent as rows', () => {
  it('has the names of its header, and amounts as numbers', () => {
    expect(plan().conversion).toMatchObject({
      reasons: ['rows'],
      rows: {
        from: 'csv',
        headerLine: 1,
        typed: [{ column: 1, as: 'number', mark: ',' }],
      },
    });
  });

  it('has its cells as text where a person wants that', () => {
    expect(plan({}, { values: 'text' }).conversion?.rows).toMatchObject({ typed: [] });
  });

  it('is called as the file, or as a person says', () => {
    expect([plan().uploadName, plan({}, { importName: 'October' }).uploadName]).toEqual([
      'ledger-oct',
      'October',
    ]);
  });

  it('is neither compressed nor read by CSV settings', () => {
    expect(plan({ bytes: 50_000_000 })).toMatchObject({ compress: false, fileConfig: null });
  });

  it('comes out of its zip', () => {
    expect(plan({ container: 'zip' }).conversion?.rows).toMatchObject({ from: 'csv' });
  });

  it('is a sheet of a workbook', () => {
    const workbook = {
      sheet: 'Oktober',
      sheets: [{ name: 'Oktober', hidden: false }],
      firstDataRow: 2,
      hasMacros: false,
    } as unknown as NonNullable<Inspection['workbook']>;
    const change = { format: 'xlsx', dialect: null, encoding: null, workbook } as const;
    expect(plan(change).conversion).toMatchObject({ reasons: ['sheet', 'rows'] });
  });

  it.each([
    ['json', 'json'],
    ['ndjson', 'ndjson'],
  ] as const)('in %s is read as such', (format, from) => {
    expect(plan({ format, dialect: null }).conversion?.rows).toEqual({ from, asText: false });
  });
});

describe('rows are not made', () => {
  it.each<[string, Partial<Inspection>, string]>([
    ['without a header', { layout: { ...layout, headerLine: null } }, 'none'],
    ['without a name for a column', { header: ['AccountCode', ' '] }, 'empty'],
    ['with the same name twice', { header: ['Amount', 'Amount '] }, 'twice'],
  ])('%s', (_, change, kind) => {
    const { blocked, problems } = plan(change);
    expect([blocked, problems.at(-1)?.code, problems.at(-1)?.details.kind]).toEqual([
      true,
      'rows-names',
      kind,
    ]);
  });

  it('of a file whose rows have too many or too few cells', () => {
    const ragged = { code: 'ragged-row', severity: 'warning', count: 2, details: {} } as const;
    expect(codes(plan({ problems: [ragged] }))).toEqual([['ragged-row', 'blocking']]);
  });

  it.each([
    ['refuse', 'json-nested', 'blocking'],
    ['flatten', 'json-flattened', 'note'],
  ] as const)('of JSON within JSON, unless it is flattened: %s', (nested, code, severity) => {
    const problem = { code: 'json-nested', severity: 'blocking', count: 1, details: {} } as const;
    const json = { format: 'json', dialect: null, problems: [problem] } as const;
    expect(codes(plan(json, { nested }))).toEqual([[code, severity]]);
  });
});

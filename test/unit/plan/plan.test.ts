import { describe, expect, it } from 'vitest';
import { planPush } from '../../../main/plan/plan.ts';
import { ledger } from './inspection.ts';

const repository = { id: 'r', name: 'General ledger 2026', fields: ['AccountCode', 'Amount'] };
const input = { path: '/home/kari/ledger-oct.csv', repository, compress: true };

describe('a plan', () => {
  it('tells the API the dialect in its own values', () => {
    expect(planPush(ledger(), input).fileConfig).toEqual({
      delimiter: ';',
      quoteCharacter: 'DOUBLE_QUOTE',
      escapeCharacter: 'DOUBLE_QUOTE',
      encoding: 'UTF-8',
    });
  });

  it('has no file configuration for anything but CSV', () => {
    const workbook = ledger({ format: 'xlsx', dialect: null, encoding: null });
    expect(planPush(workbook, { ...input, path: 'a.xlsx' }).fileConfig).toBeNull();
  });

  it('is blocked by what blocks the file', () => {
    const problem = { code: 'empty-file', severity: 'blocking', count: 1, details: {} } as const;
    expect(planPush(ledger({ problems: [problem] }), input).blocked).toBe(true);
  });

  it.each([
    ['a workbook', { format: 'xlsx', dialect: null, encoding: null }],
    ['a zip', { container: 'zip' }],
  ] as const)('is blocked when %s is over the limit', (_, change) => {
    const plan = planPush(ledger({ bytes: 190_000_001, ...change }), input);
    expect([plan.blocked, plan.problems.map(({ code }) => code)]).toEqual([true, ['too-large']]);
  });

  it.each([
    ['CSV', {}],
    ['NDJSON', { format: 'ndjson', dialect: null }],
    ['a JSON array', { format: 'json', dialect: null }],
  ] as const)(
    'says that %s over the limit goes in parts if it may not be compressed',
    (_, change) => {
      const plan = planPush(ledger({ bytes: 190_000_001, ...change }), {
        ...input,
        compress: false,
      });
      expect([plan.blocked, plan.problems.map(({ code }) => code)]).toEqual([
        false,
        ['sent-in-parts'],
      ]);
    },
  );

  it('compresses a big text file', () => {
    expect(planPush(ledger({ bytes: 20_000_000 }), input)).toMatchObject({
      compress: true,
      uploadName: 'ledger-oct.csv.gz',
    });
  });

  it('leaves a small file as it is', () => {
    expect(planPush(ledger(), input)).toMatchObject({
      compress: false,
      uploadName: 'ledger-oct.csv',
    });
  });

  it('never compresses what is compressed already', () => {
    const zipped = ledger({ container: 'gzip', bytes: 20_000_000 });
    expect(planPush(zipped, { ...input, path: 'ledger.csv.gz' }).compress).toBe(false);
  });

  it('warns of fields that the file lacks, without blocking', () => {
    const plan = planPush(ledger({ header: ['AccountCode'] }), input);
    expect(plan).toMatchObject({
      blocked: false,
      problems: [{ code: 'fields-missing', severity: 'warning', details: { fields: 'Amount' } }],
    });
  });
});

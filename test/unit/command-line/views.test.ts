import { describe, expect, it } from 'vitest';
import { activityDocument } from '../../../main/command-line/activity-view.ts';
import {
  errorDocument,
  exitCodeOfReading,
  failureText,
} from '../../../main/command-line/failure-text.ts';
import {
  inspectionDocument,
  inspectionText,
  problemLines,
} from '../../../main/command-line/inspection-view.ts';
import type { Inspection } from '../../../main/contract/inspection.ts';
import type { PushPlan } from '../../../main/contract/push.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const words = { t: createTranslate('en'), format: createFormat('en') };

const inspection: Inspection = {
  format: 'csv',
  container: 'none',
  encoding: 'UTF-8',
  bom: false,
  dialect: { delimiter: ';', quote: '"', escape: null },
  bytes: 5000,
  modifiedAt: 1,
  header: ['A', 'B'],
  sample: Array.from({ length: 200 }, (_, row) => [`${row}`, 'x']),
  rows: 1200,
  problems: [],
};
const plan: PushPlan = {
  fileConfig: {
    delimiter: ';',
    quoteCharacter: 'DOUBLE_QUOTE',
    escapeCharacter: 'DOUBLE_QUOTE',
    encoding: 'UTF-8',
  },
  conversion: null,
  changedLines: [],
  fields: null,
  uploadName: 'ledger.csv',
  compress: false,
  problems: [
    { code: 'byte-order-mark', severity: 'note', count: 1, details: {} },
    {
      code: 'ragged-row',
      severity: 'warning',
      line: 7,
      count: 3,
      details: { expected: 2, found: 1 },
    },
  ],
  blocked: false,
};

describe('the document of inspect', () => {
  const document = inspectionDocument(words, 'x/ledger.csv', inspection, plan, { check: 12 });

  it('has the keys that scripts rely on', () => {
    expect(Object.keys(document)).toEqual([
      'file',
      'format',
      'container',
      'encoding',
      'bom',
      'detected',
      'fileConfig',
      'conversion',
      'header',
      'sample',
      'rows',
      'finance',
      'problems',
      'timings',
    ]);
  });

  it('names the file as it was given', () => {
    expect(document.file).toBe('x/ledger.csv');
  });

  it('has at most 20 rows of sample', () => {
    expect(document.sample).toHaveLength(20);
  });

  it('says each problem with its place, where there is one', () => {
    expect(document.problems).toEqual([
      {
        code: 'byte-order-mark',
        severity: 'note',
        message: expect.stringContaining('byte order mark'),
        count: 1,
      },
      {
        code: 'ragged-row',
        severity: 'warning',
        message: expect.stringContaining('line 7'),
        line: 7,
        count: 3,
      },
    ]);
  });

  it('has nothing for what a workbook has not', () => {
    const workbook = { ...inspection, format: 'xlsx', encoding: null, dialect: null } as const;
    expect(
      inspectionDocument(words, 'a.xlsx', workbook, { ...plan, fileConfig: null }, { check: 1 }),
    ).toMatchObject({ encoding: null, detected: null, fileConfig: null });
  });
});

describe('a file in words', () => {
  it('names how it was read, one fact a line', () => {
    expect(inspectionText(words, 'ledger.csv', inspection, plan).split('\n').slice(0, 8)).toEqual([
      'File              ledger.csv',
      'Format            CSV',
      'Delimiter         Semicolon',
      'Quote character   Double quote',
      'Escape character  None',
      'Encoding          UTF-8',
      'Rows              1,200',
      'Columns           A, B',
    ]);
  });

  it('puts the worst problem first', () => {
    expect(problemLines(words, plan.problems)[0]).toMatch(/^Worth a look: 3 rows/);
  });
});

describe('a failure on the command line', () => {
  it('points to the command line’s own way out', () => {
    const failure = { code: 'keychain-locked', message: '', details: {} } as const;
    expect(failureText(words.t, failure)).toContain('KINDLING_TOKEN');
  });

  it('has one line of words for scripts', () => {
    const failure = { code: 'rejected', message: 'No.', details: { status: 422 } } as const;
    expect(errorDocument(words.t, failure, 'failed')).toEqual({
      error: {
        code: 'rejected',
        status: 422,
        message: 'Ignite refused the push (answer 422). No.',
      },
    });
  });

  it.each([
    ['forbidden', 5],
    ['server-error', 5],
    ['token-rejected', 7],
    ['keychain-slow', 7],
    ['address-invalid', 2],
    ['cancelled', 130],
  ] as const)('of reading with %s ends with %i', (code, exitCode) => {
    expect(exitCodeOfReading(code)).toBe(exitCode);
  });
});

describe('the document of activity', () => {
  it('has moments that every language can read', () => {
    const push = {
      id: 'p-1',
      fileName: 'ledger.csv',
      repositoryName: 'General ledger',
      rows: null,
      bytes: 1,
      state: 'sending',
      startedAt: 0,
      finishedAt: null,
    } as const;
    expect(activityDocument([push])).toEqual([{ ...push, startedAt: '1970-01-01T00:00:00.000Z' }]);
  });
});

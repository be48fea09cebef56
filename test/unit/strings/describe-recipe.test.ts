import { describe, expect, it } from 'vitest';
import type { Step, StepReport } from '../../../main/contract/recipe.ts';
import { reportText, stepText } from '../../../strings/describe-recipe.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');
const format = createFormat('en');

const steps: readonly (readonly [Step, string])[] = [
  [
    { kind: 'header-row', names: ['Konto', 'Beløp'] },
    'Take the row with Konto, Beløp for the header',
  ],
  [{ kind: 'column-names', names: ['A', 'B', 'C', 'D', 'E'] }, 'Name the columns A, B, C, D, …'],
  [{ kind: 'total-rows' }, 'Leave out total rows'],
  [{ kind: 'amounts', columns: ['Beløp', 4] }, 'Write amounts as -1250.00, in Beløp, column 4'],
  [{ kind: 'empty-texts' }, 'Empty cells that say NULL, #N/A or the like'],
  [{ kind: 'empty-texts', texts: ['-'] }, 'Empty cells that say -'],
  [
    { kind: 'leave-out-rows', column: 'Konto', test: 'is-not', text: '4000' },
    'Leave out rows where Konto is not “4000”',
  ],
  [
    { kind: 'leave-out-rows', column: 'Konto', test: 'is-empty' },
    'Leave out rows where Konto is empty',
  ],
  [{ kind: 'rename-column', column: 2, to: 'Date' }, 'Rename column 2 to Date'],
  [
    { kind: 'column-from-name', name: 'Period', of: 'sheet', take: 'period' },
    'Put the month from the sheet name into column Period of every row',
  ],
];

describe('a fix in words', () => {
  it.each(steps)('%j', (step, text) => {
    expect(stepText(t, step)).toBe(text);
  });
});

describe('what a fix did', () => {
  const sums = { name: 'Beløp', debit: '1250.50', credit: '0', net: '1250.50', unread: 0 };
  const report = (change: Partial<StepReport>): string =>
    reportText(t, format, {
      step: { kind: 'total-rows' },
      count: 12,
      unread: 0,
      sums: [],
      ...change,
    });

  it('is counted', () => {
    expect(report({})).toBe('12 rows left out');
  });

  it('tells the sums of what was left out', () => {
    expect(report({ sums: [sums] })).toBe('12 rows left out; net Beløp 1,250.50');
  });

  it('tells no sum where nothing adds up', () => {
    expect(report({ sums: [{ ...sums, debit: '0', net: '0' }] })).toBe('12 rows left out');
  });

  it('tells what it could not read', () => {
    expect(report({ step: { kind: 'amounts' }, unread: 1 })).toBe(
      '12 cells changed; 1 cell could not be read for certain and stayed as it is',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { stepKinds } from '../../../main/contract/recipe.ts';
import { recipeSchema } from '../../../main/contract/recipe-schema.ts';

const one: Readonly<Record<(typeof stepKinds)[number], object>> = {
  'header-row': { names: ['Konto'] },
  'column-names': { names: ['Konto', ''] },
  'lines-above': {},
  'unwrap-formulas': { columns: ['Konto', 2] },
  trim: {},
  'empty-texts': { texts: ['-'] },
  amounts: { decimalMark: ',' },
  dates: { order: 'mdy' },
  'total-rows': {},
  'leave-out-rows': { column: 'Konto', test: 'contains', text: '4' },
  'lines-below': {},
  'rename-column': { column: 3, to: 'Amount' },
  'leave-out-column': { column: 'Konto' },
  'set-column': { name: 'Company', value: '' },
  'column-from-name': { name: 'Period', of: 'sheet', take: 'period' },
};

const isTaken = (...steps: object[]) => recipeSchema.safeParse({ steps }).success;

describe('a list of fixes', () => {
  it.each(stepKinds)('may hold %s', (kind) => {
    expect(isTaken({ kind, ...one[kind] })).toBe(true);
  });

  it.each([
    ['an unknown kind', { kind: 'round' }],
    ['what a kind does not know', { kind: 'trim', text: 'x' }],
    ['a filter without a text', { kind: 'leave-out-rows', column: 'A', test: 'is' }],
    [
      'a text where emptiness is asked for',
      { kind: 'leave-out-rows', column: 'A', test: 'is-empty', text: 'x' },
    ],
    ['a column before the first', { kind: 'leave-out-column', column: 0 }],
    ['a column without a name', { kind: 'rename-column', column: 'A', to: '' }],
  ])('never holds %s', (_, step) => {
    expect(isTaken(step)).toBe(false);
  });

  it('holds as many filters as are wanted', () => {
    const filter = { kind: 'leave-out-rows', ...one['leave-out-rows'] };
    expect(isTaken(filter, filter, filter)).toBe(true);
  });

  it('names one header: chosen or given, and once', () => {
    const [chosen, given] = [
      { kind: 'header-row', names: ['A'] },
      { kind: 'column-names', names: ['A'] },
    ];
    expect([isTaken(chosen), isTaken(chosen, given), isTaken(chosen, chosen)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is not endless', () => {
    expect(isTaken(...Array.from({ length: 201 }, () => ({ kind: 'trim' })))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Step } from '../../../main/contract/recipe.ts';
import { readingsOfResult, readingsOfSource } from '../../../main/recipes/readings-across.ts';
import { cook, table } from './a-recipe.ts';

const rows = table(`
  Konto|Beløp|Sum2
  4000|1,50|1,50
`);
const steps: readonly Step[] = [
  { kind: 'leave-out-column', column: 'Konto' },
  { kind: 'rename-column', column: 'Beløp', to: 'Amount' },
  { kind: 'set-column', name: 'Company', value: '100' },
];
const amount = (column: string) => ({ column, role: 'amount', decimalMark: ',' }) as const;

describe('what a person said of a column', () => {
  it.each(['Beløp', 'Amount'])('is of the source by its own name, said of %s', (name) => {
    expect(readingsOfSource([amount(name)], { steps })).toEqual([amount('Beløp')]);
  });

  it('that the fixes add is none of the source', () => {
    expect(readingsOfSource([{ column: 'Company', role: 'company' }], { steps })).toEqual([]);
  });

  it.each(['Beløp', 'Amount'])('is of the result where it stands there, said of %s', (name) => {
    const { plan } = cook(rows, ...steps);
    expect(readingsOfResult([amount(name)], plan)).toEqual([{ ...amount(name), column: 1 }]);
  });

  it('that the fixes add or leave out is of the result, or is not', () => {
    const { plan } = cook(rows, ...steps);
    const company = { column: 'Company', role: 'company' } as const;
    expect(readingsOfResult([company, amount('Konto')], plan)).toEqual([company]);
  });

  it('is plain where the fixes have written it anew', () => {
    const { plan } = cook(rows, ...steps, { kind: 'amounts', columns: ['Beløp'] });
    expect(readingsOfResult([amount('Amount')], plan)).toEqual([{ column: 1, role: 'amount' }]);
  });
});

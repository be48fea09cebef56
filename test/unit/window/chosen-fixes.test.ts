import { describe, expect, it } from 'vitest';
import type { Step } from '../../../main/contract/recipe.ts';
import { listFixes, withFix, withoutFix } from '../../../renderer/push/fixes/chosen-fixes.ts';

const rename: Step = { kind: 'rename-column', column: 'Beløp', to: 'Amount' };
const filter = (text: string): Step => ({
  kind: 'leave-out-rows',
  column: 'Konto',
  test: 'is',
  text,
});
const stepsOf = (options: ReturnType<typeof withFix>) => options.recipe?.steps;

describe('choosing a fix', () => {
  it('puts it where it is made', () => {
    const options = withFix(withFix({ sheet: 'A' }, rename), { kind: 'trim' });
    expect(options).toEqual({ sheet: 'A', recipe: { steps: [{ kind: 'trim' }, rename] } });
  });

  it('in another way takes the place of the first', () => {
    const options = withFix({}, { kind: 'amounts' });
    expect(stepsOf(withFix(options, { kind: 'amounts', decimalMark: ',' }))).toEqual([
      { kind: 'amounts', decimalMark: ',' },
    ]);
  });

  it('keeps several filters', () => {
    expect(stepsOf(withFix(withFix({}, filter('1')), filter('2')))).toHaveLength(2);
  });

  it('keeps one header: chosen or given', () => {
    const options = withFix({}, { kind: 'column-names', names: ['A'] });
    expect(stepsOf(withFix(options, { kind: 'header-row', names: ['A'] }))).toEqual([
      { kind: 'header-row', names: ['A'] },
    ]);
  });

  it('ends that a workbook goes whole', () => {
    expect(withFix({ sendAs: 'workbook' }, rename)).not.toHaveProperty('sendAs');
  });

  it('and taking the last one back leaves nothing of a recipe', () => {
    expect(withoutFix(withFix({ sheet: 'A' }, rename), rename)).toEqual({ sheet: 'A' });
  });
});

describe('the list of fixes', () => {
  it('keeps a chosen fix where it was offered', () => {
    const options = withFix({}, { kind: 'amounts', decimalMark: ',' });
    const { fitting } = listFixes([{ kind: 'amounts' }, { kind: 'total-rows' }], options);
    expect(fitting).toEqual([
      { step: { kind: 'amounts', decimalMark: ',' }, isChosen: true },
      { step: { kind: 'total-rows' }, isChosen: false },
    ]);
  });

  it('names each once', () => {
    const { fitting, more } = listFixes([{ kind: 'trim' }, { kind: 'trim' }], {});
    const kinds = [...fitting, ...more].map(({ step }) => step.kind);
    expect(kinds).toHaveLength(new Set(kinds).size);
  });

  it('holds what a person made themselves', () => {
    expect(listFixes([], withFix({}, filter('1'))).own).toEqual([
      { step: filter('1'), isChosen: true },
    ]);
  });
});

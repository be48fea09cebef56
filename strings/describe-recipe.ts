import type { ColumnRef, Step, StepReport } from '../main/contract/recipe.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';

/** More names than this are no sentence. */
const mostNames = 4;

/** What a fix does, as what a person chooses: `Leave out total rows`. */
export function stepText(t: Translate, step: Step): string {
  switch (step.kind) {
    case 'header-row':
    case 'column-names':
      return t(`recipe.step.${step.kind}`, { names: listed(step.names) });
    case 'empty-texts': {
      const names = step.texts ? listed(step.texts) : 'none';
      return inColumns(t, t('recipe.step.empty-texts', { names }), step.columns);
    }
    case 'unwrap-formulas':
    case 'trim':
    case 'amounts':
    case 'dates':
      return inColumns(t, t(`recipe.step.${step.kind}`), step.columns);
    case 'leave-out-rows': {
      const { test, text = '' } = step;
      const asked = test === 'is-not' ? 'not' : test;
      const column = columnText(t, step.column);
      return t('recipe.step.leave-out-rows', { column, test: asked, text });
    }
    case 'rename-column':
      return t('recipe.step.rename-column', { column: columnText(t, step.column), to: step.to });
    case 'leave-out-column':
      return t('recipe.step.leave-out-column', { column: columnText(t, step.column) });
    case 'set-column':
      return t('recipe.step.set-column', { name: step.name, value: step.value });
    case 'column-from-name':
      return t('recipe.step.column-from-name', { name: step.name, of: step.of, take: step.take });
    default:
      return t(`recipe.step.${step.kind}`);
  }
}

/** What a fix did: `12 rows left out, net Amount 1,150.50`. */
export function reportText(t: Translate, format: Format, report: StepReport): string {
  const { count, unread, sums } = report;
  const facts = [t(`recipe.did.${touches(report.step)}`, { count })];
  const filled = sums.filter((sum) => /[1-9]/.test(sum.debit + sum.credit));
  if (filled.length > 0) {
    const each = filled.map(({ name, net }) =>
      t('recipe.did.sum', { name, net: format.amount(net) }).trim(),
    );
    facts.push(t('recipe.did.sums', { sums: each.join(', ') }));
  }
  const unreadable = unread + sums.reduce((sum, one) => sum + one.unread, 0);
  if (unreadable > 0) facts.push(t('recipe.did.unread', { count: unreadable }));
  return facts.join('; ');
}

/** What a step counts. */
function touches({ kind }: Step): 'lines' | 'rows' | 'names' | 'renamed' | 'columns' | 'cells' {
  switch (kind) {
    case 'header-row':
    case 'lines-above':
    case 'lines-below':
      return 'lines';
    case 'total-rows':
    case 'leave-out-rows':
      return 'rows';
    case 'column-names':
      return 'names';
    case 'rename-column':
      return 'renamed';
    case 'leave-out-column':
      return 'columns';
    default:
      return 'cells';
  }
}

function columnText(t: Translate, column: ColumnRef): string {
  return typeof column === 'number' ? t('recipe.column', { place: column }) : column;
}

function inColumns(t: Translate, step: string, columns: readonly ColumnRef[] | undefined): string {
  if (!columns) return step;
  return t('recipe.step.in', {
    step,
    columns: listed(columns.map((column) => columnText(t, column))),
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown}, …` : shown;
}

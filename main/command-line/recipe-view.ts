import { reportText, stepText } from '../../strings/describe-recipe.ts';
import { visible } from '../../strings/visible.ts';
import type { RecipeFinding, StepReport } from '../contract/recipe.ts';
import type { Words } from './inspection-view.ts';

/** Touched cells of each step that people are shown; scripts get all that are kept. */
const shownCells = 3;

/** What a recipe does, for scripts: each step with its counts, and the cells before and after. */
export function recipeDocument({ steps, source }: RecipeFinding) {
  return { steps, header: source.header, rows: source.rows };
}

/** What was done, as it is on record: without cells. */
export function recipeReports(steps: readonly StepReport[]) {
  return steps.map(({ step, count, unread, sums }) => ({ step, count, unread, sums }));
}

/** What each step of a recipe did, for people, a line each. */
export function reportLines({ t, format }: Words, steps: readonly StepReport[]): string[] {
  return steps.map((report) =>
    t('cli.recipe.step', { step: stepText(t, report.step), did: reportText(t, format, report) }),
  );
}

/** What a recipe does, for people: each step, with a few cells before and after. */
export function recipeLines(words: Words, { steps }: RecipeFinding): string[] {
  const { t } = words;
  if (steps.length === 0) return [];
  return [
    t('cli.recipe'),
    ...steps.flatMap((found) => [
      ...reportLines(words, [found]).map((line) => `  ${line}`),
      ...found.touched.slice(0, shownCells).flatMap(({ line, column, before, after }) => {
        const isGone = found.step.kind === 'leave-out-column';
        const nothing = column === '' || isGone ? t('recipe.leftOut') : t('recipe.empty');
        return [
          `    ${t('cli.recipe.before', { line, text: visible(before) || t('recipe.empty') })}`,
          `    ${t('cli.recipe.after', { line, text: visible(after) || nothing })}`,
        ];
      }),
    ]),
  ];
}

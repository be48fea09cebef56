import { emptyTexts, type PlannedStep, type RecipePlan } from '../contract/recipe.ts';
import { cleanAmount, openMark } from './clean-amount.ts';
import { cleanDate, openOrder } from './clean-date.ts';
import { emptyIf, unwrapFormula } from './clean-text.ts';
import { remember } from './remember.ts';

/** What one step makes of the cells of one column. */
export interface CellCleaner {
  /** The step's place in the plan. */
  readonly step: number;
  /** `null` for what it cannot read: that stays as it is. */
  readonly clean: (cell: string) => string | null;
}

/** What becomes of the cells of a 0-based column, in this order. */
export function cellCleaners(plan: RecipePlan, column: number): readonly CellCleaner[] {
  return plan.steps.flatMap((planned, step) => {
    const isAbout = planned.columns === null || planned.columns.includes(column);
    const clean = isAbout ? cleanerOf(planned, plan, column) : null;
    return clean ? [{ step, clean }] : [];
  });
}

function cleanerOf(
  { step }: PlannedStep,
  { readings }: RecipePlan,
  column: number,
): CellCleaner['clean'] | null {
  const reading = readings.find((one) => one.column === column);
  switch (step.kind) {
    case 'unwrap-formulas':
      return unwrapFormula;
    case 'trim':
      return (cell) => cell.trim();
    case 'empty-texts': {
      const texts = new Set(step.texts ?? emptyTexts);
      return (cell) => emptyIf(cell, texts);
    }
    case 'amounts': {
      const mark = openMark(reading, step.decimalMark ?? null);
      return (cell) => (cell.trim() === '' ? cell : cleanAmount(cell, mark));
    }
    case 'dates': {
      const order = openOrder(reading, step.order ?? null);
      return remember((cell) => (cell.trim() === '' ? cell : cleanDate(cell, order)));
    }
    default:
      return null;
  }
}

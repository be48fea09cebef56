import type { ChosenReading } from '../contract/finance.ts';
import type { Recipe, RecipePlan } from '../contract/recipe.ts';
import { mapColumns } from './column-map.ts';
import { ColumnFinder } from './resolve-column.ts';

/**
 * What a person said of columns, by what the source calls them. They are shown the result, so a name
 * may be one that the recipe gives; a column that it adds is none of the source.
 */
export function readingsOfSource(
  readings: readonly ChosenReading[],
  { steps }: Recipe,
): readonly ChosenReading[] {
  return readings.flatMap((reading): ChosenReading[] => {
    const name = typeof reading.column === 'number' ? null : reading.column.trim();
    const renamed = steps.find((step) => step.kind === 'rename-column' && step.to.trim() === name);
    if (renamed?.kind === 'rename-column') return [{ ...reading, column: renamed.column }];
    const isAdded = steps.some(
      (step) =>
        (step.kind === 'set-column' || step.kind === 'column-from-name') &&
        step.name.trim() === name,
    );
    return isAdded ? [] : [reading];
  });
}

/** The same, by what the result calls them: what it lacks is left out, what was written anew is plain. */
export function readingsOfResult(
  readings: readonly ChosenReading[],
  plan: RecipePlan,
): readonly ChosenReading[] {
  const steps = plan.steps.map(({ step }) => step);
  const finder = new ColumnFinder(plan.header, plan.columns, { steps });
  const map = mapColumns(plan);
  const added = new Set(map?.columns.flatMap(({ name, set }) => (set ? [name.trim()] : [])));
  return readings.flatMap((reading): ChosenReading[] => {
    const { column, role } = reading;
    if (typeof column === 'string' && added.has(column.trim())) return [reading];
    const [place, ...others] = finder.find(
      readingsOfSource([reading], { steps })[0]?.column ?? column,
    );
    if (place === undefined || others.length > 0) return [];
    const at = map ? map.columns.findIndex(({ from }) => from === place) : place;
    if (at === -1) return [];
    const isAnew = plan.steps.some(
      ({ step, columns }) =>
        (step.kind === 'amounts' || step.kind === 'dates') && columns?.includes(place),
    );
    return [isAnew ? { column: at + 1, role } : { ...reading, column: at + 1 }];
  });
}

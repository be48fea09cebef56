import type { ColumnReading } from '../../../main/contract/finance.ts';
import type { Inspection } from '../../../main/contract/inspection.ts';
import type { Recipe, RecipePlan, Step, StepFinding } from '../../../main/contract/recipe.ts';
import { detectLayout } from '../../../main/inspect/detect-layout.ts';
import { mapColumns } from '../../../main/recipes/column-map.ts';
import { holdsNames } from '../../../main/recipes/header-names.ts';
import { type PlannedRecipe, planRecipe } from '../../../main/recipes/plan-recipe.ts';
import { RecipeRun } from '../../../main/recipes/recipe-run.ts';

type Rows = readonly (readonly string[])[];

/** What a look at these rows would say, with the header that a recipe chooses. */
function inspectionOf(
  rows: Rows,
  steps: readonly Step[],
  columns: readonly ColumnReading[] | null,
): Inspection {
  const placed = rows.map((cells, index) => ({ cells, line: index + 1 }));
  const found = detectLayout(placed);
  const chosen = steps.find((step) => step.kind === 'header-row');
  const named = steps.find((step) => step.kind === 'column-names');
  const byNames = chosen ? rows.findIndex((cells) => holdsNames(cells, chosen.names)) : -1;
  const start = byNames === -1 ? found.start : byNames;
  const hasHeader = named ? rows[start]?.join() === named.names.join() : found.hasHeader;
  const header = hasHeader ? (rows[start] ?? []) : (named?.names ?? []);
  return {
    format: 'csv',
    container: 'none',
    encoding: 'UTF-8',
    bom: false,
    dialect: { delimiter: ';', quote: '"', escape: '"' },
    bytes: 1,
    modifiedAt: 0,
    header,
    sample: rows.slice(start + (hasHeader ? 1 : 0)),
    rows: null,
    problems: [],
    layout: {
      preamble: rows.slice(0, start).map((cells) => cells.join(';')),
      headerLine: hasHeader ? start + 1 : null,
      columns: hasHeader ? header.length : found.columns,
      lineEnding: 'LF',
    },
    ...(columns && { finance: { columns, totals: null } }),
  };
}

const names = { file: 'GL company 100 2026-10.csv', sheet: 'Oktober 2026' };

/** Plans steps for rows as if they were a file of their own; `columns` are read as is said. */
export function planned(
  rows: Rows,
  steps: readonly Step[],
  columns: readonly ColumnReading[] | null = null,
): PlannedRecipe {
  const recipe: Recipe = { steps };
  return planRecipe(recipe, inspectionOf(rows, steps, columns), names);
}

/** Carries steps out on rows. Fails if they cannot be. */
export function cook(rows: Rows, ...steps: readonly Step[]): Cooked {
  return carryOut(planned(rows, steps), rows);
}

/** Carries the same steps out on what they have made, its columns read as they were. */
export function cookAgain({ plan, rows }: Cooked, steps: readonly Step[]): Cooked {
  const map = mapColumns(plan);
  const readings = plan.readings.flatMap((reading) => {
    const column = map
      ? map.columns.findIndex(({ from }) => from === reading.column)
      : reading.column;
    return column === -1 ? [] : [{ ...reading, column }];
  });
  return carryOut(planned(rows, steps, readings), rows);
}

interface Cooked {
  readonly plan: RecipePlan;
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly StepFinding[];
}

function carryOut({ plan, problems }: PlannedRecipe, rows: Rows): Cooked {
  if (!plan) throw new Error(problems.map(({ code }) => code).join());
  const made: (readonly string[])[] = [];
  const run = new RecipeRun(plan, (cells) => made.push(cells));
  for (const [index, cells] of rows.entries()) run.take(cells, index + 1);
  run.end();
  return { plan, rows: made, findings: run.findings() };
}

/** Rows of a small table written with `|` between cells and one row a line. */
export function table(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));
}

import type { ColumnReading, ColumnRole } from '../contract/finance.ts';
import type { Dialect, Inspection, Problem, ProblemCode } from '../contract/inspection.ts';
import {
  type ColumnRef,
  type PlannedStep,
  type Recipe,
  type RecipePlan,
  type Step,
  stepKinds,
} from '../contract/recipe.ts';
import { guessColumns } from '../finance/guess-columns.ts';
import { mapColumns } from './column-map.ts';
import { columnReading } from './column-reading.ts';
import { holdsNames } from './header-names.ts';
import { ColumnFinder } from './resolve-column.ts';
import { takeFromName } from './take-from-name.ts';

/** What the source is called, for what is taken out of its name. */
export interface SourceNames {
  readonly file: string;
  /** `null` for anything but a workbook. */
  readonly sheet: string | null;
}

/** The plan, or the problems that forbid it. */
export interface PlannedRecipe {
  readonly plan: RecipePlan | null;
  readonly problems: readonly Problem[];
}

/** Cells of amounts hold commas more often than semicolons, and in workbooks neither. */
const commas: Dialect = { delimiter: ',', quote: '"', escape: '"' };
const semicolons: Dialect = { delimiter: ';', quote: '"', escape: '"' };

/** Finds out what a recipe means for the source that was inspected. Pure. */
export function planRecipe(
  recipe: Recipe,
  inspection: Inspection,
  names: SourceNames,
): PlannedRecipe {
  const { format, layout, header } = inspection;
  if (format === null || !layout) return { plan: null, problems: [] };
  const problems: Problem[] = [...headerProblems(recipe, inspection)];
  const columns = layout.columns;
  const finder = new ColumnFinder(header, columns, recipe);
  const source = { finder, names, problems, leftOut: leftOut(recipe) };
  const steps = inOrder(recipe.steps).map((step) => planStep(step, source));
  const readings = withNamed(readingsOf(inspection), steps, inspection);
  const plan: RecipePlan = {
    format,
    dialect: format === 'csv' ? semicolons : commas,
    header,
    hasHeaderRow: layout.headerLine !== null,
    columns,
    above: layout.preamble.length,
    separatorLine: format === 'csv' && /^sep=.$/iu.test(layout.preamble[0] ?? ''),
    readings,
    steps: steps.map((planned) => withAll(planned, readings)),
  };
  problems.push(...nameProblems(plan));
  return problems.length === 0 ? { plan, problems } : { plan: null, problems };
}

/** A step's place is that of its kind; steps of one kind keep the order they were chosen in. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind));
}

interface PlannedSource {
  readonly finder: ColumnFinder;
  readonly names: SourceNames;
  readonly problems: Problem[];
  /** Columns that the recipe itself leaves out: nothing that is done to them can be missed. */
  readonly leftOut: ReadonlySet<ColumnRef>;
}

function leftOut({ steps }: Recipe): ReadonlySet<ColumnRef> {
  return new Set(steps.flatMap((step) => (step.kind === 'leave-out-column' ? step.column : [])));
}

function planStep(step: Step, { finder, names, problems, ...source }: PlannedSource): PlannedStep {
  const find = (ref: ColumnRef, isNeeded = !source.leftOut.has(ref)): readonly number[] => {
    const found = finder.find(ref);
    if (found.length > 1 || (found.length === 0 && isNeeded)) {
      const code = found.length > 1 ? 'recipe-column-unclear' : 'recipe-column-missing';
      problems.push(problem(code, { name: String(ref) }));
    }
    return found;
  };
  switch (step.kind) {
    case 'unwrap-formulas':
    case 'trim':
    case 'empty-texts':
    case 'amounts':
    case 'dates':
      return { step, columns: step.columns ? step.columns.flatMap((ref) => find(ref)) : null };
    case 'leave-out-rows':
      return { step, columns: find(step.column, true) };
    case 'rename-column':
    case 'leave-out-column':
      return { step, columns: find(step.column) };
    case 'set-column':
      return { step, columns: [], value: step.value };
    case 'column-from-name': {
      const name = step.of === 'file' ? names.file : names.sheet;
      const value = name === null ? null : takeFromName(name, step.take);
      if (value === null) {
        problems.push(problem('recipe-name-silent', { take: step.take, of: step.of }));
      }
      return { step, columns: [], value: value ?? '' };
    }
    default:
      return { step, columns: [] };
  }
}

/** Amounts and dates are those that are read as such, unless a person named columns. */
function withAll(planned: PlannedStep, readings: readonly ColumnReading[]): PlannedStep {
  const { kind } = planned.step;
  if (planned.columns !== null || (kind !== 'amounts' && kind !== 'dates')) return planned;
  const roles: readonly ColumnRole[] =
    kind === 'amounts' ? ['amount', 'debit', 'credit'] : ['date'];
  const columns = readings.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  return { ...planned, columns };
}

/** The readings, and one more for each column of amounts or dates that only a person sees as such. */
function withNamed(
  readings: readonly ColumnReading[],
  steps: readonly PlannedStep[],
  { sample, header }: Inspection,
): readonly ColumnReading[] {
  const known = new Set(readings.map(({ column }) => column));
  const more = steps.flatMap(({ step, columns }): ColumnReading[] => {
    if (step.kind !== 'amounts' && step.kind !== 'dates') return [];
    const role = step.kind === 'amounts' ? 'amount' : 'date';
    return (columns ?? [])
      .filter((column) => !known.has(column))
      .map((column) => {
        known.add(column);
        const cells = sample.map((row) => row[column] ?? '');
        return columnReading({ column, name: header[column] ?? '', role, cells });
      });
  });
  return [...readings, ...more];
}

/** How the columns are read; sure is only what the whole source does not leave open. */
function readingsOf({ header, sample, finance, problems }: Inspection): readonly ColumnReading[] {
  const isOpen = ({ name }: ColumnReading) =>
    problems.some(
      ({ code, details }) =>
        (code === 'amount-unclear' || code === 'date-unclear') && details.name === name,
    );
  if (finance) {
    return finance.columns.map((one) => ({ ...one, isSure: one.isSure && !isOpen(one) }));
  }
  // Nobody has read the rest: what the first rows do not prove is open.
  return guessColumns({ header, rows: sample, likelyMark: '.' }).map((one) =>
    one.decimalMark || one.dateOrder
      ? columnReading({ ...one, cells: sample.map((row) => row[one.column] ?? '') })
      : one,
  );
}

function headerProblems({ steps }: Recipe, { header, layout }: Inspection): Problem[] {
  return steps.flatMap((step) => {
    if (step.kind === 'header-row' && !holdsNames(header, step.names)) {
      return [problem('recipe-header-missing', { name: step.names.join(', ') })];
    }
    const found = layout?.columns ?? 0;
    if (step.kind === 'column-names' && step.names.length !== found) {
      return [problem('recipe-names-differ', { expected: step.names.length, found })];
    }
    return [];
  });
}

/** A name given to a column must not be that of another one. */
function nameProblems(plan: RecipePlan): Problem[] {
  const map = mapColumns(plan);
  const given = map?.columns.filter(({ renamedBy }) => renamedBy !== null) ?? [];
  return given
    .filter(({ name }) => {
      return (map?.columns.filter((other) => other.name.trim() === name.trim()).length ?? 0) > 1;
    })
    .map(({ name }) => problem('recipe-name-taken', { name }));
}

function problem(code: ProblemCode, details: Problem['details']): Problem {
  return { code, severity: 'blocking', count: 1, details };
}

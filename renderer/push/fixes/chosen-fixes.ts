import type { Inspection, ProblemCode, SourceOptions } from '../../../main/contract/inspection.ts';
import { type Step, type StepKind, stepKinds } from '../../../main/contract/recipe.ts';
import type { SourceView } from '../../../main/contract/source.ts';

/** Of these a recipe may hold several; of any other kind there is one in the window. */
const several: readonly StepKind[] = [
  'leave-out-rows',
  'rename-column',
  'leave-out-column',
  'set-column',
  'column-from-name',
];

/** Which fix mends which problem. */
const mends: Partial<Record<ProblemCode, Step>> = {
  'rows-above-header': { kind: 'lines-above' },
  'ragged-row': { kind: 'lines-below' },
  'text-formula': { kind: 'unwrap-formulas' },
  'error-cells': { kind: 'empty-texts' },
  'amount-contradicts': { kind: 'amounts' },
  'amount-unread': { kind: 'amounts' },
  'amount-unclear': { kind: 'amounts' },
  'date-mixed': { kind: 'dates' },
  'date-unread': { kind: 'dates' },
  'date-unclear': { kind: 'dates' },
  'date-serial': { kind: 'dates' },
  'total-rows': { kind: 'total-rows' },
};

/** Fixes that may help any file. */
const common: readonly Step[] = [
  { kind: 'lines-above' },
  { kind: 'lines-below' },
  { kind: 'total-rows' },
  { kind: 'unwrap-formulas' },
  { kind: 'trim' },
  { kind: 'empty-texts' },
  { kind: 'amounts' },
  { kind: 'dates' },
];

/** Whether two steps are the same fix, chosen one way or another. */
export function isSameFix(one: Step, other: Step): boolean {
  if (one.kind !== other.kind) return false;
  return !several.includes(one.kind) || JSON.stringify(one) === JSON.stringify(other);
}

/** The options with a fix chosen, in place of the same one chosen otherwise. */
export function withFix(options: SourceOptions, step: Step): SourceOptions {
  // Fixes are made on a sheet, so the workbook no longer goes whole.
  const { recipe, sendAs, ...rest } = withoutFix(options, step);
  // A header cannot be both chosen and given.
  const rival = { 'header-row': 'column-names', 'column-names': 'header-row' }[step.kind as string];
  const steps = (recipe?.steps ?? []).filter(({ kind }) => kind !== rival);
  return { ...rest, recipe: { steps: inOrder([...steps, step]) } };
}

/** The options without a fix; without any, nothing of a recipe is left. */
export function withoutFix(options: SourceOptions, step: Step): SourceOptions {
  const { recipe, ...rest } = options;
  const steps = (recipe?.steps ?? []).filter((one) => !isSameFix(one, step));
  return steps.length === 0 ? rest : { ...rest, recipe: { steps } };
}

/** The fixes that fit what was found in a file. */
export function fixesThatFit({ inspection, plan }: SourceView): readonly Step[] {
  const problems = inspection.recipe?.source.problems ?? inspection.problems;
  return [
    ...problems.flatMap(({ code }) => mends[code] ?? []),
    ...(plan.fields?.similar ?? []).map(
      ({ field, column }): Step => ({ kind: 'rename-column', column, to: field }),
    ),
  ];
}

/** A fix, and whether it is chosen. */
export interface ListedFix {
  readonly step: Step;
  readonly isChosen: boolean;
}

/**
 * The fixes of a file where a person finds them: those that fit, all others, and those that they
 * made themselves. One that is chosen stays in its place.
 */
export function listFixes(
  offered: readonly Step[],
  { recipe }: SourceOptions,
): Record<'fitting' | 'more' | 'own', readonly ListedFix[]> {
  const chosen = recipe?.steps ?? [];
  const listed = (steps: readonly Step[]) =>
    unlike(steps, []).map((step): ListedFix => {
      const own = chosen.find((one) => isSameFix(one, step));
      return { step: own ?? step, isChosen: own !== undefined };
    });
  const isRename = ({ kind }: Step) => kind === 'rename-column';
  const fitting = listed([...offered, ...chosen.filter(isRename)]);
  const more = listed(unlike(common, offered));
  const known = [...fitting, ...more].map(({ step }) => step);
  return { fitting, more, own: listed(unlike(chosen, known)) };
}

/** The header as it lies in the source. */
export function sourceHeader({ header, recipe }: Inspection): readonly string[] {
  return recipe?.source.header ?? header;
}

/** Steps that are not among others, each once, in the order in which they are made. */
function unlike(steps: readonly Step[], others: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    if (![...others, ...kept].some((one) => isSameFix(one, step))) kept.push(step);
  }
  return inOrder(kept);
}

function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind));
}

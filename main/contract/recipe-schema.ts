import { z } from 'zod';
import { columnReading } from './finance-schema.ts';
import { fileFormats } from './inspection.ts';
import {
  type AppliedRecipe,
  nameTakes,
  type Recipe,
  type RecipePlan,
  rowTests,
  type Step,
  type StepKind,
  type StepReport,
} from './recipe.ts';

const maxSteps = 200;
const name = z.string().min(1).max(1_000);
const text = z.string().max(1_000);
const column = z.union([name, z.number().int().min(1).max(16_384)]);
const columns = z.array(column).min(1).max(1_000);
const names = z.array(z.string().max(1_000)).min(1).max(16_384);

/** One fix as a person, a window or a file gives it. */
const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('header-row'), names: z.array(name).min(1).max(16_384) }),
  z.strictObject({ kind: z.literal('column-names'), names }),
  z.strictObject({ kind: z.literal('lines-above') }),
  z.strictObject({ kind: z.literal('unwrap-formulas'), columns: columns.exactOptional() }),
  z.strictObject({ kind: z.literal('trim'), columns: columns.exactOptional() }),
  z.strictObject({
    kind: z.literal('empty-texts'),
    texts: z.array(name).min(1).max(100).exactOptional(),
    columns: columns.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('amounts'),
    columns: columns.exactOptional(),
    decimalMark: z.enum(['.', ',']).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('dates'),
    columns: columns.exactOptional(),
    order: z.enum(['dmy', 'mdy']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('total-rows') }),
  z
    .strictObject({
      kind: z.literal('leave-out-rows'),
      column,
      test: z.enum(rowTests),
      text: name.exactOptional(),
    })
    .refine(({ test, text: wanted }) => (test === 'is-empty') === (wanted === undefined), {
      message: 'Give "text" for is, is-not and contains, and none for is-empty.',
    }),
  z.strictObject({ kind: z.literal('lines-below') }),
  z.strictObject({ kind: z.literal('rename-column'), column, to: name }),
  z.strictObject({ kind: z.literal('leave-out-column'), column }),
  z.strictObject({ kind: z.literal('set-column'), name, value: text }),
  z.strictObject({
    kind: z.literal('column-from-name'),
    name,
    of: z.enum(['file', 'sheet']),
    take: z.enum(nameTakes),
  }),
]) satisfies z.ZodType<Step>;

/** Two of these would contradict each other. */
const once: readonly StepKind[] = [
  'header-row',
  'column-names',
  'lines-above',
  'total-rows',
  'lines-below',
];

/** A recipe as a front end, a file or a saved push gives it. */
export const recipeSchema: z.ZodType<Recipe> = z
  .strictObject({ steps: z.array(step).max(maxSteps) })
  .superRefine(({ steps }, context) => {
    const has = (kind: StepKind) => steps.filter((one) => one.kind === kind).length;
    const twice = once.find((kind) => has(kind) > 1);
    if (twice) context.addIssue({ code: 'custom', message: `Give "${twice}" once.` });
    if (has('header-row') > 0 && has('column-names') > 0) {
      context.addIssue({ code: 'custom', message: 'Give "header-row" or "column-names".' });
    }
  });

const character = z.string().nullable();

const plan = z.object({
  format: z.enum(fileFormats),
  dialect: z.object({ delimiter: character, quote: character, escape: character }),
  header: z.array(z.string()),
  hasHeaderRow: z.boolean(),
  columns: z.number(),
  above: z.number(),
  separatorLine: z.boolean(),
  readings: z.array(columnReading),
  steps: z.array(
    z.object({ step, columns: z.array(z.number()).nullable(), value: z.string().exactOptional() }),
  ),
}) satisfies z.ZodType<RecipePlan>;

const report = z.object({
  step,
  count: z.number(),
  unread: z.number(),
  sums: z.array(
    z.object({
      name: z.string(),
      debit: z.string(),
      credit: z.string(),
      net: z.string(),
      unread: z.number(),
    }),
  ),
}) satisfies z.ZodType<StepReport>;

/** A recipe as it is kept with the push that it was carried out for. */
export const appliedRecipeSchema = z.object({
  plan,
  steps: z.array(report),
}) satisfies z.ZodType<AppliedRecipe>;

import type { Failure } from '../main/contract/errors.ts';
import type { Problem } from '../main/contract/inspection.ts';
import type { PartState } from '../main/contract/push.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';
import { visible } from './visible.ts';

/** A failure in words. */
export interface FailureText {
  /** What happened, a whole sentence. */
  readonly what: string;
  /** What to do about it, a whole sentence. */
  readonly todo: string;
  /** The server's or system's own words; empty where there are none that `what` does not say. */
  readonly words: string;
}

/** Stands in for a fact that is not known, so that no text can fail for want of one. */
const failureDefaults = {
  address: 'Ignite',
  reason: 'none',
  rows: 'none',
  kind: 'none',
  status: 'none',
  folder: 'none',
  port: 0,
  at: 0,
};

const problemDefaults = {
  macros: 'none',
  kind: 'none',
  program: 'none',
  container: 'none',
  files: 0,
  more: 0,
  line: 0,
  expected: 0,
  name: 'none',
  fields: 'none',
  columns: 'none',
  field: 'none',
  column: 'none',
  mark: 'none',
  order: 'none',
  period: 'none',
  rows: 0,
  setting: 'none',
  encoding: 'none',
  sent: 'workbook',
  choice: 'none',
  format: 'none',
  at: 0,
  characters: 'none',
  solution: 'none',
  of: 'file',
  take: 'whole',
};

function known(details: Readonly<Record<string, string | number>>) {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ''));
}

/** What a failure happened to: a push, by the state that left it in, or anything that asks only. */
export type Occasion = 'asking' | PartState;

/** What happened and what to do, in the language of `t`. Never throws for missing details. */
export function describeFailure(
  t: Translate,
  failure: Failure,
  occasion: Occasion = 'asking',
): FailureText {
  const values = {
    ...failureDefaults,
    name: t('standIn.file'),
    ...known(failure.details),
    occasion,
  };
  const what = t(`error.${failure.code}.what`, values);
  return {
    what,
    todo: t(
      occasion === 'unconfirmed' ? 'error.unconfirmed.todo' : `error.${failure.code}.todo`,
      values,
    ),
    words: what.includes(failure.message) ? '' : failure.message,
  };
}

/** How many cells were found, where that is the same at every known place. */
function commonFound({ examples = [] }: Problem): number | undefined {
  const found = examples[0]?.found;
  return examples.every((example) => example.found === found) ? found : undefined;
}

/** A character that nobody sees, by its name; any other text as it is. */
function character(t: Translate, text: string): string {
  if (text === ' ') return t('standIn.space');
  return text === '\t' ? t('standIn.tab') : visible(text);
}

/** One sentence for a problem of a file, in the language of `t`. Never throws. */
export function describeProblem(t: Translate, format: Format, problem: Problem): string {
  const { limit = 190_000_000, ...details } = known(problem.details);
  return t(`problem.${problem.code}`, {
    ...problemDefaults,
    value: t('standIn.character'),
    found: commonFound(problem) ?? 0,
    ...details,
    ...(typeof details.value === 'string' && { value: character(t, details.value) }),
    limit: typeof limit === 'number' ? format.bytes(limit) : limit,
    line: problem.line ?? 0,
    count: problem.count,
  });
}

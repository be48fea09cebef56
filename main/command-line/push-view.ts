import { describeProblem } from '../../strings/describe.ts';
import type { Translate } from '../../strings/translate.ts';
import { type ExitCode, exitCodeOf } from '../contract/exit-codes.ts';
import type { ControlTotals, TieOut } from '../contract/finance.ts';
import type { PushedBefore } from '../contract/overlap.ts';
import type { PartRecord, PushEvent, PushOutcome, PushPlan, PushRecord } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { errorDocument, failureText } from './failure-text.ts';
import { conversionDocument, problemDocuments, type Words } from './inspection-view.ts';
import { oneLine } from './one-line.ts';
import { recipeReports } from './recipe-view.ts';

/** How a push came out, as its record has it. */
function lastEvent(record: PushRecord): PushEvent {
  const event = record.events.at(-1);
  if (!event) throw new Error(`The push ${record.id} has no events`);
  return event;
}

/** One file's document of `push --json`. */
export function pushDocument(t: Translate, record: PushRecord) {
  const { status, message } = lastEvent(record);
  return {
    state: record.state,
    recordId: record.id,
    parts: record.parts.map((part) => partDocument(t, record, part)),
    ...(record.conversion?.recipe && { recipe: recipeReports(record.conversion.recipe.steps) }),
    totals: record.finance?.totals ?? null,
    erpTotals: record.tieOuts,
    ...(status !== undefined && { response: message ?? '' }),
  };
}

function partDocument(t: Translate, { events, parts, rows }: PushRecord, part: PartRecord) {
  const event = events.findLast((each) => (each.part ?? 1) === part.number);
  const words =
    event?.message ??
    (event?.code
      ? errorDocument(t, { code: event.code, message: '', details: {} }, event.state).error.message
      : undefined);
  return {
    state: part.state,
    bytes: part.bytes,
    rows: parts.length === 1 ? rows : part.rows,
    sha256: part.sha256,
    ...(event?.status !== undefined && { status: event.status }),
    ...(words !== undefined && { message: words }),
  };
}

/** How a push came out, for people. */
export function pushText({ t }: Words, file: string, record: PushRecord): string {
  if (record.state === 'pushed') {
    const values = {
      name: file,
      repository: oneLine(record.repositoryName),
      rows: record.rows ?? -1,
    };
    return t('cli.pushed', values);
  }
  const { code = 'unexpected', message = '', status, state } = lastEvent(record);
  const details = { name: file, ...(status !== undefined && { status }) };
  const failure = failureText(t, { code, message, details }, waysOn(t, record), state);
  if (record.state !== 'partly-pushed') {
    return `${file}: ${t(`state.${record.state}`)}. ${failure}`;
  }
  const pushed = record.parts.filter((part) => part.state === 'pushed').length;
  const text = t('cli.partlyPushed', { name: file, pushed, parts: record.parts.length });
  return `${text} ${failure}`;
}

/** What a person can do about a push that holds those behind it. */
function waysOn(t: Translate, { id, state }: PushRecord): string | undefined {
  if (state === 'unconfirmed') return t('cli.unconfirmed.todo', { id });
  return state === 'partly-pushed' ? t('cli.partlyPushed.todo', { id }) : undefined;
}

/** One file's document of `push --json` when its problems forbid the push. */
export function blockedDocument(words: Words, { problems }: PushPlan) {
  const blocking = problems.filter(({ severity }) => severity === 'blocking');
  const message = blocking.map((problem) => describeProblem(words.t, words.format, problem));
  return { error: { code: 'blocked' as const, message: message.join(' ') } };
}

/** What a person would compare before a push. */
export interface PlannedFigures {
  readonly totals: ControlTotals | null;
  readonly tieOuts: readonly TieOut[];
  readonly pushedBefore: PushedBefore;
}

/** One file's document of `push --dry-run --json`: nothing was recorded or sent. */
export function plannedDocument(
  words: Words,
  plan: PushPlan,
  { totals, tieOuts, pushedBefore }: PlannedFigures,
) {
  const { fileConfig, uploadName, compress } = plan;
  return {
    state: 'planned' as const,
    recordId: null,
    parts: [],
    totals,
    erpTotals: tieOuts,
    pushedBefore,
    plan: {
      fileConfig,
      conversion: conversionDocument(plan),
      uploadName,
      compress,
      problems: problemDocuments(words, plan.problems),
    },
  };
}

/** What a push would do, for people. */
export function plannedText(
  { t }: Words,
  file: string,
  repository: Repository,
  rows: number | null,
): string {
  return t('cli.planned', { name: file, repository: oneLine(repository.name), rows: rows ?? -1 });
}

/** The exit code of a push that has ended. */
export function exitCodeOfRecord(record: PushRecord): ExitCode {
  const { status, code } = lastEvent(record);
  return exitCodeOf({
    kind: outcomeKind(record),
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
  });
}

function outcomeKind({ id, state }: PushRecord): PushOutcome['kind'] {
  switch (state) {
    case 'pushed':
    case 'failed':
    case 'unconfirmed':
    case 'cancelled':
      return state;
    // Some of it is in Ignite: like what is unconfirmed, it waits for a person.
    case 'partly-pushed':
      return 'unconfirmed';
    default:
      throw new Error(`The push ${id} has not ended: ${state}`);
  }
}

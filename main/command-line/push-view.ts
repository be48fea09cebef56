import { describeProblem } from '../../strings/describe.ts';
import type { Translate } from '../../strings/translate.ts';
import { type ExitCode, exitCodeOf } from '../contract/exit-codes.ts';
import type { PushEvent, PushOutcome, PushPlan, PushRecord } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { errorDocument, failureText } from './failure-text.ts';
import { conversionDocument, problemDocuments, type Words } from './inspection-view.ts';

/** How a push came out, as its record has it. */
function lastEvent(record: PushRecord): PushEvent {
  const event = record.events.at(-1);
  if (!event) throw new Error(`The push ${record.id} has no events`);
  return event;
}

/** One file's document of `push --json`. */
export function pushDocument(t: Translate, record: PushRecord) {
  const { state, status, code, message } = lastEvent(record);
  const words =
    message ??
    (code ? errorDocument(t, { code, message: '', details: {} }).error.message : undefined);
  return {
    state: record.state,
    recordId: record.id,
    parts: [
      {
        state,
        bytes: record.sentBytes,
        rows: record.rows,
        sha256: record.sentSha256,
        ...(status !== undefined && { status }),
        ...(words !== undefined && { message: words }),
      },
    ],
    ...(status !== undefined && { response: message ?? '' }),
  };
}

/** How a push came out, for people. */
export function pushText({ t }: Words, file: string, record: PushRecord): string {
  if (record.state === 'pushed') {
    const values = { name: file, repository: record.repositoryName, rows: record.rows ?? -1 };
    return t('cli.pushed', values);
  }
  const { code = 'unexpected', message = '', status } = lastEvent(record);
  const details = { name: file, ...(status !== undefined && { status }) };
  const todo = record.state === 'unconfirmed' ? 'cli.unconfirmed.todo' : undefined;
  const failure = failureText(t, { code, message, details }, todo);
  return `${file}: ${t(`state.${record.state}`)}. ${failure}`;
}

/** One file's document of `push --json` when its problems forbid the push. */
export function blockedDocument(words: Words, { problems }: PushPlan) {
  const blocking = problems.filter(({ severity }) => severity === 'blocking');
  const message = blocking.map((problem) => describeProblem(words.t, words.format, problem));
  return { error: { code: 'blocked' as const, message: message.join(' ') } };
}

/** One file's document of `push --dry-run --json`: nothing was recorded or sent. */
export function plannedDocument(words: Words, plan: PushPlan) {
  const { fileConfig, uploadName, compress } = plan;
  return {
    state: 'planned' as const,
    recordId: null,
    parts: [],
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
  return t('cli.planned', { name: file, repository: repository.name, rows: rows ?? -1 });
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
    default:
      throw new Error(`The push ${id} has not ended: ${state}`);
  }
}

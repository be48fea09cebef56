import { stateWords } from '../../strings/describe-push.ts';
import type { PushSummary } from '../contract/push.ts';
import type { Words } from './inspection-view.ts';
import { oneLine } from './one-line.ts';
import { formatTable } from './table.ts';

/** `activity --json`: moments in ISO 8601, UTC. */
export function activityDocument(pushes: readonly PushSummary[]) {
  return pushes.map(({ startedAt, finishedAt, ...push }) => ({
    ...push,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
  }));
}

/** The same columns as the window's Activity. */
export function activityText({ t, format }: Words, pushes: readonly PushSummary[]): string {
  return formatTable(
    [
      { title: t('activity.file') },
      { title: t('activity.repository') },
      { title: t('activity.rows'), align: 'right' },
      { title: t('activity.size'), align: 'right' },
      { title: t('activity.status') },
      { title: t('activity.started') },
    ],
    pushes.map((push) => [
      push.fileName,
      push.repositoryName,
      push.rows === null ? '' : format.number(push.rows),
      format.bytes(push.bytes),
      stateWords(t, push),
      format.moment(push.startedAt),
    ]),
  );
}

/** What a person has to decide about a push, and how. */
export function undecidedText({ t }: Words, push: PushSummary): string {
  return t('cli.activity.undecided', {
    state: push.state,
    name: oneLine(push.fileName),
    repository: oneLine(push.repositoryName),
    id: push.id,
  });
}

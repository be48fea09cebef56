import type { PushRecord, PushState } from '../../main/contract/push.ts';
import type { FailureText } from '../../strings/describe.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import { isRunning } from '../components/push-words.ts';
import { fileConfigWords } from '../push/csv-words.ts';

/** One line of "What was sent". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What can be done about a push in this state, in a sentence. */
export function nextStep(t: Translate, state: PushState, reason: FailureText | null): string {
  if (isRunning(state)) return t('details.next.running');
  switch (state) {
    case 'pushed':
      return t('details.next.pushed');
    case 'unconfirmed':
      return t('details.next.unconfirmed');
    case 'partly-pushed':
      return t('details.next.partly');
    case 'failed':
      return reason?.todo ?? t('details.next.failed');
    default:
      return t('details.next.cancelled');
  }
}

/** What was sent, as far as it is known. */
export function sentFacts(t: Translate, format: Format, record: PushRecord): readonly Fact[] {
  const query = record.deleteQuery;
  const sentSize = record.sentBytes === null ? null : format.bytes(record.sentBytes);
  const facts: readonly (readonly [string, string | null])[] = [
    [t('details.path'), record.filePath],
    [t('details.size'), format.bytes(record.bytes)],
    [t('details.rows'), record.rows === null ? null : format.number(record.rows)],
    [t('details.repository'), record.repositoryName],
    [
      t('details.deleteQuery'),
      query
        ? query.label
          ? `${query.label.name} (${query.id})`
          : query.id
        : t('push.deleteQuery.nothing'),
    ],
    [t('details.format'), record.format && t(`format.${record.format}`)],
    [t('details.settings'), record.fileConfig && fileConfigWords(t, record.fileConfig)],
    [t('details.sentName'), record.sentName],
    [
      t('details.sentSize'),
      sentSize && (record.compressed ? t('details.compressed', { size: sentSize }) : sentSize),
    ],
    [t('details.sourceHash'), record.sourceSha256],
    [t('details.sentHash'), record.sentSha256],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

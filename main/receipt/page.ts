import { eventText, outcomeText } from '../../strings/describe-push.ts';
import { type FactSection, recordSections } from '../../strings/describe-record.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import { practiceAddress } from '../contract/connection.ts';
import type { PushRecord } from '../contract/push.ts';
import { settled } from './receipt.ts';

/** What stands on a printed receipt, in words; nothing of how it looks but the tone. */
export interface ReceiptPage {
  /** BCP 47. */
  readonly language: string;
  /** For the document's own title. */
  readonly title: string;
  /** ms since the epoch: the last that happened to the push. */
  readonly at: number;
  readonly kind: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'soft';
  readonly statement: string;
  readonly subject: string;
  readonly outcome: string;
  /** What must not be overlooked. */
  readonly warnings: readonly string[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly FactSection[];
  readonly happened: {
    readonly title: string;
    readonly lines: readonly { readonly time: string; readonly text: string }[];
    readonly note: string;
  };
  readonly foot: string;
  readonly id: string;
  readonly pageOf: (page: number, pages: number) => string;
}

const tones = {
  pushed: 'good',
  marked: 'warn',
  'partly-pushed': 'warn',
  unconfirmed: 'warn',
  failed: 'bad',
  cancelled: 'soft',
} as const;

/** The words of a record's receipt. `format` is to write moments in the record's time zone. */
export function receiptPage(
  language: string,
  t: Translate,
  format: Format,
  record: PushRecord,
): ReceiptPage {
  const state = settled(record);
  const statement = t(`record.state.${state}`);
  const warnings = [
    ...(record.address === practiceAddress ? [t('receipt.practice')] : []),
    ...(record.damaged ? [t('record.damaged')] : []),
  ];
  return {
    language,
    title: t('receipt.title', { state: statement, name: record.fileName }),
    at: record.events.at(-1)?.at ?? record.startedAt,
    kind: t('receipt.name'),
    tone: tones[state],
    statement,
    subject: t('receipt.subject', { name: record.fileName, repository: record.repositoryName }),
    outcome: outcomeText(t, record, record.events),
    warnings,
    figures: figures(t, format, record),
    sections: recordSections(t, format, record),
    happened: {
      title: t('receipt.happened'),
      lines: record.events.map((event, index) => ({
        time: format.time(event.at),
        text: eventText(t, record.events, index),
      })),
      note: t('receipt.times', { zone: record.madeBy?.timeZone ?? 'UTC' }),
    },
    foot: t('receipt.means'),
    id: record.id,
    pageOf: (page, pages) => t('receipt.page', { page, pages }),
  };
}

function figures(t: Translate, format: Format, record: PushRecord) {
  const answer = record.events.findLast(({ status }) => status !== undefined)?.status;
  const end = record.finishedAt ?? record.startedAt;
  return [
    {
      label: t('receipt.rows'),
      value: record.rows === null ? t('common.unknown') : format.number(record.rows),
    },
    { label: t('receipt.size'), value: format.bytes(record.bytes) },
    {
      label: t(settled(record) === 'pushed' ? 'receipt.received' : 'receipt.ended'),
      value: format.time(end),
    },
    { label: t('receipt.answer'), value: String(answer ?? t('receipt.answer.none')) },
  ];
}

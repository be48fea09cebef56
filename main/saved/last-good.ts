import type { PushRecord } from '../contract/push.ts';
import { type FileFingerprint, type LastGood, periodsOf } from '../contract/saved-push.ts';

/** What is kept of a good push, for the next file to be compared with. */
export interface Learned {
  readonly fingerprint: FileFingerprint | null;
  readonly lastGood: LastGood;
}

/** What a push teaches about its kind of file; `null` unless Ignite has received it. */
export function learnFrom(record: PushRecord): Learned | null {
  if (record.state !== 'pushed') return null;
  const { traits, format, finance } = record;
  const totals = finance?.totals ?? null;
  return {
    fingerprint:
      traits && format
        ? { ...traits, format, dialect: record.dialect, encoding: record.encoding }
        : null,
    lastGood: {
      pushId: record.id,
      fileName: record.fileName,
      at: record.startedAt,
      rows: record.rows,
      periods: periodsOf(totals),
      byCurrency: totals?.byCurrency ?? [],
    },
  };
}

import { isMarked } from '../../strings/describe-push.ts';
import type { Translate } from '../../strings/translate.ts';
import { practiceAddress } from '../contract/connection.ts';
import type { PartRecord, PushEvent, PushRecord } from '../contract/push.ts';

/** One sending of one part, and what came of it. */
interface ReceiptAttempt {
  /** 1-based. */
  readonly part: number;
  /** Moments are ISO 8601, UTC. */
  readonly startedAt: string;
  /** `null`, as what follows, where it was still under way. */
  readonly endedAt: string | null;
  readonly state: PushEvent['state'] | null;
  /** HTTP status; `null` where there was no answer. */
  readonly status: number | null;
  readonly code: PushEvent['code'] | null;
  /** The server's or the system's own words. */
  readonly message: string | null;
}

/**
 * A record's receipt as a document: what was chosen, what was sent, what was answered. Made of the
 * record alone, so that the same record always gives the same receipt. Within a version fields are
 * added, never changed or taken away.
 */
export function makeReceipt(t: Translate, record: PushRecord) {
  const { deleteQuery, choices, events } = record;
  const state = settled(record);
  const isPractice = record.address === practiceAddress;
  const received = events.findLast((event) => event.state === 'pushed' && !event.decision);
  return {
    document: 'kindling-receipt',
    version: 1,
    recordId: record.id,
    state: record.state,
    /** In words. That Ignite received the file says nothing of how its import ends. */
    statement: t(`record.state.${state}`),
    practice: isPractice,
    /** Part of the record could not be read any more. */
    damaged: record.damaged === true,
    startedAt: iso(record.startedAt),
    receivedAt: state === 'pushed' && received ? iso(received.at) : null,
    finishedAt: isoOrNull(record.finishedAt),
    madeBy: record.madeBy,
    file: {
      name: record.fileName,
      path: record.filePath,
      bytes: record.bytes,
      rows: record.rows,
      sha256: record.sourceSha256,
      modifiedAt: isoOrNull(record.fileModifiedAt),
      format: record.format,
      container: record.container,
      encoding: record.encoding,
      dialect: record.dialect,
    },
    destination: {
      address: isPractice ? null : record.address,
      repository: { id: record.repositoryId, name: record.repositoryName },
    },
    /** Its place among files that belong together; `null`: it is by itself. */
    batch: choices.batch ?? null,
    deleteQuery: deleteQuery && {
      id: deleteQuery.id,
      name: deleteQuery.label?.name ?? null,
      description: deleteQuery.label?.description ?? null,
    },
    chosen: {
      /** What is not among them was found automatically. */
      source: choices.source,
      compress: choices.compress,
      allowDuplicate: choices.allowDuplicate,
      allowOverlap: choices.allowOverlap === true,
    },
    /** How amounts and dates were read, and what they add up to. */
    finance: record.finance,
    /** What a person said the ERP shows, and how it compares. */
    erpTotals: record.tieOuts,
    comment: choices.comment ?? null,
    copies: record.copies.map(({ path, code }) => ({ path, code })),
    /** Said of it later on. */
    comments: record.comments.map(({ at, ...said }) => ({ at: iso(at), ...said })),
    sent: {
      bytes: record.sentBytes,
      fileConfig: record.fileConfig,
      conversion: record.conversion,
      /** What the fixes that were chosen left out and changed; `null`: none were. */
      fixes: record.conversion?.recipe?.steps ?? null,
      parts: record.parts.map(receiptPart),
    },
    attempts: receiptAttempts(events),
    timeline: events.map(({ at, continueAt, part = 1, ...event }) => ({
      at: iso(at),
      part,
      ...event,
      ...(continueAt !== undefined && { continueAt: iso(continueAt) }),
    })),
  };
}

/** The state that a receipt speaks of; what is still under way has not been pushed. */
export function settled({ state, events }: PushRecord) {
  switch (state) {
    case 'pushed':
      return isMarked(events) ? 'marked' : state;
    case 'partly-pushed':
    case 'unconfirmed':
    case 'cancelled':
      return state;
    default:
      return 'failed';
  }
}

/** Every sending of every part with what came of it, in the order they began. */
function receiptAttempts(events: readonly PushEvent[]): ReceiptAttempt[] {
  return events.flatMap((event, index): ReceiptAttempt[] => {
    if (event.state !== 'sending') return [];
    const part = event.part ?? 1;
    const end = events.slice(index + 1).find((later) => (later.part ?? 1) === part);
    return [
      {
        part,
        startedAt: iso(event.at),
        endedAt: isoOrNull(end?.at ?? null),
        state: end?.state ?? null,
        status: end?.status ?? null,
        code: end?.code ?? null,
        message: end?.message ?? null,
      },
    ];
  });
}

function receiptPart({ number, state, name, bytes, rows, sha256, compressed }: PartRecord) {
  return { number, state, name, bytes, rows, sha256, compressed };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}

import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Inspection } from '../contract/inspection.ts';
import type {
  FileConfig,
  PartState,
  Preparation,
  PushChoices,
  PushOutcome,
  PushPlan,
  PushProgress,
  SpooledPart,
  UsedDeleteQuery,
} from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import type { Log } from '../log/log.ts';
import type { FileMark } from '../prepare/file-mark.ts';
import type { TakeSnapshot } from '../prepare/preparer.ts';
import type { UnfinishedPush } from '../store/push-claims.ts';
import type { PushRecords } from '../store/push-records.ts';
import type { Destination } from '../store/push-rows.ts';
import type { Clock } from './clock.ts';
import type { RetryPolicy } from './retry-policy.ts';

/** Sends one prepared part; what the API client offers. */
export interface Sender {
  pushPart(
    request: {
      readonly repositoryId: string;
      readonly part: SpooledPart;
      /** It holds rows, which are sent as such. */
      readonly asRows: boolean;
      readonly fileConfig: FileConfig | null;
      readonly deleteQueryId: string | null;
    },
    options: SendOptions,
  ): Promise<PushOutcome>;
}

/** How a sending is followed and stopped. */
interface SendOptions {
  readonly signal: AbortSignal;
  readonly onSent: (bytes: number) => void;
  readonly beforeHandOver: () => void | Promise<void>;
}

/**
 * Finds who sends to an address; `null` while Kindling is connected to another one. A push from
 * before addresses were kept, with `null` for its own, goes to whatever it is connected to.
 */
export type FindSender = (address: string | null) => Sender | null;

/** What a person asked to push, planned and not blocked. */
export interface PushRequest {
  readonly path: string;
  readonly inspection: Inspection;
  readonly plan: PushPlan;
  /** The address of the Ignite that the repository was listed by. */
  readonly address: string;
  readonly repository: Repository;
  readonly choices: PushChoices;
  /** What its owner calls the chosen delete query, and says of it. */
  readonly deleteQueryLabel?: UsedDeleteQuery['label'];
  /** Fails unless the rows are new to the repository, or a person agreed that they are not. */
  readonly expectNew?: () => Promise<void>;
  /** The push that this one repeats, and whose turn it takes. */
  readonly repeats?: string;
}

/** One push on its way: everything that was decided before it was queued. */
export interface PushOrder extends Destination {
  readonly id: string;
  readonly path: string;
  readonly preparation: Preparation;
  readonly fileConfig: FileConfig | null;
  readonly deleteQueryId: string | null;
  readonly allowDuplicate: boolean;
}

/**
 * Whether a push of the same bytes, made by `wanted`, would come to the same in Ignite as the one
 * on record does: only then may it be sent in its place.
 */
export function isSameOrder(
  { order: known, deleteQueryId }: UnfinishedPush,
  wanted: PushOrder,
): boolean {
  return (
    known !== null &&
    (known.allowDuplicate || !wanted.allowDuplicate) &&
    deleteQueryId === wanted.deleteQueryId &&
    isDeepStrictEqual(known.fileConfig, wanted.fileConfig) &&
    isDeepStrictEqual(known.preparation.conversion, wanted.preparation.conversion)
  );
}

/** A part as the process that works on it knows it. */
export interface PartInHand {
  /** 1-based. */
  readonly number: number;
  state: PartState;
  tries: number;
  /** Since it is being sent, its last chunk may have left. */
  handedOver?: boolean;
  /** `null` until prepared. */
  spooled: SpooledPart | null;
  /** Its file in the spool when that was seen to be what was prepared; `null`: not seen yet. */
  seen: FileMark | null;
}

/** Keeps copies of parts that Ignite received. Never fails. */
export type KeepCopies = (
  pushId: string,
  parts: readonly { readonly number: number; readonly spooled: SpooledPart }[],
) => Promise<void>;

/** The world a job acts on, passed in. */
export interface JobWorld {
  readonly records: PushRecords;
  /** This process, as records name it. */
  readonly owner: string;
  readonly sender: FindSender;
  readonly log: Log;
  readonly spoolFolder: string;
  /** ms since the epoch. */
  readonly now: () => number;
  /** For what takes time. */
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  /** Whether this computer has any network at all. */
  readonly online: () => boolean;
  readonly retry: RetryPolicy;
  readonly takeSnapshot: TakeSnapshot;
  readonly keepCopies: KeepCopies;
  /** Most bytes of one part. */
  readonly maxFileBytes: number;
  /** `null`: a person is there, so that it may wait. Else how long it waits in all, ms. */
  readonly waitMs: number | null;
  readonly onMoved: (id: string) => void;
  readonly onProgress: (progress: PushProgress) => void;
}

/** A push that nobody has worked on yet. */
export function newParts(): PartInHand[] {
  return [{ number: 1, state: 'queued', tries: 0, spooled: null, seen: null }];
}

/** The order of a push and where its parts are, from its record; `null` if that is damaged. */
export function fromRecord(
  push: UnfinishedPush,
  spoolFolder: string,
): { order: PushOrder; parts: PartInHand[] } | null {
  if (!push.order) return null;
  const { id, path, address, repositoryId, deleteQueryId, parts } = push;
  return {
    order: { id, path, address, repositoryId, deleteQueryId, ...push.order },
    parts: parts.map(({ number, state, tries, spooled }) => ({
      number,
      state,
      tries,
      seen: null,
      spooled: spooled && { ...spooled, path: join(spoolFolder, id, spooled.file) },
    })),
  };
}

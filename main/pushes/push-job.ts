import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorCode, KindlingError, toFailure } from '../contract/errors.ts';
import type { Inspection } from '../contract/inspection.ts';
import type {
  FileConfig,
  PartState,
  PushOutcome,
  PushPlan,
  PushProgress,
  SpooledPart,
} from '../contract/push.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { takeSnapshot } from '../prepare/snapshot.ts';
import type { PushRecords } from '../store/push-records.ts';
import { createRateMeter } from './rate.ts';
import { isEnded, mayMove, sumOfParts } from './states.ts';

/** Sends one prepared part; what the API client offers. */
export interface Sender {
  pushFile(
    request: {
      readonly repositoryId: string;
      readonly part: SpooledPart;
      readonly fileConfig: FileConfig | null;
      readonly deleteQueryId: string | null;
    },
    options: {
      readonly signal: AbortSignal;
      readonly onSent: (bytes: number) => void;
      readonly beforeHandOver: () => void | Promise<void>;
    },
  ): Promise<PushOutcome>;
}

/** One push on its way: everything that was decided before it was queued. */
export interface PushOrder {
  readonly id: string;
  readonly path: string;
  readonly inspection: Inspection;
  readonly plan: PushPlan;
  readonly repositoryId: string;
  readonly deleteQueryId: string | null;
  readonly allowDuplicate: boolean;
}

/** The world a job acts on, passed in. */
export interface JobParts {
  readonly records: PushRecords;
  readonly sender: () => Sender;
  readonly spoolFolder: string;
  readonly now: () => number;
  readonly onMoved: (id: string) => void;
  readonly onProgress: (progress: PushProgress) => void;
}

/** What a job waits for when it could not end. */
export type JobResult = 'ended' | 'token-needed';

const onlyPart = 1;

/** Another process has moved the record: this one must do nothing more. */
class TakenOver extends Error {}

const stateAfter: Readonly<Record<PushOutcome['kind'], PartState>> = {
  pushed: 'pushed',
  failed: 'failed',
  'try-later': 'failed',
  'token-needed': 'waiting',
  unconfirmed: 'unconfirmed',
  cancelled: 'cancelled',
};

/** A push that prepares once and can then be sent, again only where that is safe. */
export class PushJob {
  readonly order: PushOrder;
  readonly #parts: JobParts;
  readonly #cancel = new AbortController();
  #state: PartState = 'queued';
  #spooled: SpooledPart | null = null;
  #takenOver = false;

  constructor(order: PushOrder, parts: JobParts) {
    this.order = order;
    this.#parts = parts;
  }

  /** Stops the job as soon as its step allows; before its turn it is cancelled at once. */
  cancel(): void {
    this.#cancel.abort();
    if (this.#state === 'queued' || this.#state === 'waiting') this.#move('cancelled');
  }

  get ended(): boolean {
    return this.#takenOver || isEnded(this.#state);
  }

  /** Prepares and sends. Never throws for what can be expected: it is on the record. */
  async run(): Promise<JobResult> {
    try {
      const outcome = await this.#attempt();
      this.#move(stateAfter[outcome.kind], outcome);
      return outcome.kind === 'token-needed' ? 'token-needed' : 'ended';
    } catch (error) {
      if (!(error instanceof TakenOver)) throw error;
      this.#takenOver = true;
      return 'ended';
    } finally {
      if (this.ended) await rm(this.#folder, { recursive: true, force: true });
    }
  }

  /** Ends a job that waits for something that will not come. */
  giveUp(code: ErrorCode): void {
    if (!this.ended) this.#move('failed', { code });
  }

  async #attempt(): Promise<PushOutcome> {
    try {
      this.#spooled ??= await this.#prepare();
      return await this.#send(this.#spooled);
    } catch (error) {
      if (error instanceof TakenOver) throw error;
      const { code, message } = toFailure(error);
      return { kind: code === 'cancelled' ? 'cancelled' : 'failed', code, message };
    }
  }

  async #prepare(): Promise<SpooledPart> {
    const { order } = this;
    this.#move('preparing');
    const report = this.#reporter('preparing', order.inspection.bytes);
    const { sourceSha256, part } = await takeSnapshot(
      {
        sourcePath: order.path,
        expected: order.inspection,
        folder: this.#folder,
        name: order.plan.uploadName,
        rows: order.inspection.rows,
        compress: order.plan.compress,
        container: order.inspection.container,
        conversion: order.plan.conversion,
        maxBytes: maxFileBytes,
        onRead: report,
      },
      this.#cancel.signal,
    );
    // Asked before queueing too, but another program may have pushed the same since.
    const same = this.#parts.records
      .arrived(order.repositoryId, order.inspection.bytes)
      .find((push) => push.sourceSha256 === sourceSha256 && push.summary.id !== order.id);
    if (same && !order.allowDuplicate) {
      throw new KindlingError('already-pushed', {
        name: same.summary.fileName,
        at: same.summary.startedAt,
      });
    }
    this.#parts.records.prepared({ id: order.id, part: onlyPart, sourceSha256, ...part });
    return part;
  }

  async #send(part: SpooledPart): Promise<PushOutcome> {
    const { order } = this;
    if (this.#cancel.signal.aborted) return { kind: 'cancelled' };
    this.#move('sending');
    return this.#parts.sender().pushFile(
      {
        repositoryId: order.repositoryId,
        part,
        fileConfig: order.plan.fileConfig,
        deleteQueryId: order.deleteQueryId,
      },
      {
        signal: this.#cancel.signal,
        onSent: this.#reporter('sending', part.bytes),
        beforeHandOver: () => this.#parts.records.handOver(order.id, onlyPart),
      },
    );
  }

  #move(to: PartState, facts: Omit<PushOutcome, 'kind'> = {}): void {
    if (!mayMove(this.#state, to)) throw new Error(`A part cannot go from ${this.#state} to ${to}`);
    const pushState = sumOfParts([to]);
    const moved = this.#parts.records.move({
      id: this.order.id,
      part: onlyPart,
      from: this.#state,
      to,
      pushState,
      finished: isEnded(pushState),
      status: facts.status,
      code: facts.code,
      message: facts.message,
    });
    if (!moved) throw new TakenOver();
    this.#state = to;
    this.#parts.onMoved(this.order.id);
  }

  get #folder(): string {
    return join(this.#parts.spoolFolder, this.order.id);
  }

  /** Reports progress at most ten times a second, and always the end. */
  #reporter(phase: PushProgress['phase'], total: number): (done: number) => void {
    const meter = createRateMeter();
    let last = Number.NEGATIVE_INFINITY;
    return (done) => {
      const now = this.#parts.now();
      if (now - last < 100 && done < total) return;
      last = now;
      const rate = meter.measure(done, now);
      this.#parts.onProgress({ id: this.order.id, phase, done, total, rate });
    };
  }
}

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { PushProgress, PushSummary, QueueState } from '../contract/push.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { rowLayout } from '../plan/row-layout.ts';
import type { PushRecords } from '../store/push-records.ts';
import { type Clock, systemClock } from './clock.ts';
import { decideMarkPushed, decidePushedAgain, decideSendMissing } from './decisions.ts';
import { findSame, type SameBytes } from './duplicates.ts';
import { createOwner } from './owner.ts';
import { PushJob } from './push-job.ts';
import {
  fromRecord,
  type JobWorld,
  newParts,
  type PushOrder,
  type PushRequest,
  type Sender,
} from './push-order.ts';
import { type RetryPolicy, retryPolicy } from './retry-policy.ts';
import { sweepSpool } from './spool.ts';
import { takeOver } from './take-over.ts';
import { Turns } from './turns.ts';

/** The world the queue acts on, passed in. */
export interface QueueParts {
  readonly records: PushRecords;
  readonly sender: () => Sender;
  readonly spoolFolder: string;
  /** ms since the epoch. */
  readonly now: () => number;
  /**
   * `wait`: a person is there (the app); what is not done when it closes goes on at its next
   * start. `fail` (the command line): nothing is ever left that could be sent later.
   */
  readonly whenTokenNeeded: 'wait' | 'fail';
  /** Where nobody is there: how long a push waits in all before it fails. ms */
  readonly waitMs?: number;
  readonly clock?: Clock;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Whether this computer has any network at all. */
  readonly online?: () => boolean;
  readonly retry?: RetryPolicy;
  /** Most bytes of one part. */
  readonly maxFileBytes?: number;
  readonly onChange: (summary: PushSummary) => void;
  readonly onProgress: (progress: PushProgress) => void;
  readonly onQueueChange?: (state: QueueState) => void;
}

/** A process that stops renewing for this long is taken for dead. ms */
const leaseMs = 30_000;
const renewEveryMs = 5_000;
const defaultWaitMs = 30_000;

/** The pushes this process works on, in the order they were asked for. */
export class PushQueue {
  readonly #parts: QueueParts;
  readonly #world: JobWorld;
  readonly #turns: Turns;
  readonly #owner = createOwner();
  readonly #renewal: NodeJS.Timeout;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#world = {
      random: Math.random,
      online: () => true,
      retry: retryPolicy,
      maxFileBytes,
      ...parts,
      owner: this.#owner,
      waitMs: this.#isAttended ? null : (parts.waitMs ?? defaultWaitMs),
      onMoved: (id) => this.#changed(id),
    };
    this.#turns = new Turns(parts.clock ?? systemClock, (job) => job.run());
    this.#renewal = setInterval(() => this.#keepClaims(), renewEveryMs).unref();
  }

  get state(): QueueState {
    return { paused: this.#turns.paused };
  }

  /**
   * Records a push and starts it when its turn comes; an unfinished push of the same bytes is
   * adopted instead. Fails with `blocked` when the plan has blocking problems and `already-pushed`
   * when these bytes went to this repository before.
   */
  async start(request: PushRequest): Promise<PushSummary> {
    const { inspection, plan, repository, choices } = request;
    if (plan.blocked) throw new KindlingError('blocked');
    const same = await findSame(this.#parts.records, request, this.#owner);
    if (!choices.allowDuplicate) {
      const adopted = this.#adopt(same);
      if (adopted) return adopted;
      const [earlier] = same.arrived;
      if (earlier) {
        const { fileName, startedAt } = earlier;
        throw new KindlingError('already-pushed', { name: fileName, at: startedAt });
      }
    }
    const order: PushOrder = {
      id: randomUUID(),
      path: request.path,
      preparation: {
        bytes: inspection.bytes,
        modifiedAt: inspection.modifiedAt,
        container: inspection.container,
        rows: inspection.rows,
        conversion: plan.conversion,
        compress: plan.compress,
        uploadName: plan.uploadName,
        rowLayout: rowLayout(inspection, plan.conversion),
      },
      fileConfig: plan.fileConfig,
      repositoryId: repository.id,
      deleteQueryId: choices.deleteQueryId ?? null,
      allowDuplicate: choices.allowDuplicate,
    };
    const undecided = same.arrived.filter((earlier) => earlier.undecided).map(({ id }) => id);
    const repeats = request.repeats ?? undecided[0] ?? null;
    this.#parts.records.insert(
      {
        ...order,
        fileName: basename(request.path),
        filePath: request.path,
        bytes: inspection.bytes,
        repositoryName: repository.name,
        choices,
        format: inspection.format,
        encoding: inspection.encoding,
        dialect: inspection.dialect,
        rows: inspection.rows,
        attended: this.#isAttended,
        repeats,
      },
      this.#owner,
      this.#leaseUntil,
    );
    for (const id of new Set([...undecided, ...(request.repeats ? [request.repeats] : [])])) {
      if (decidePushedAgain(this.#parts.records, id)) this.#changed(id);
    }
    const job = new PushJob(order, newParts(), this.#world);
    const summary = this.#changed(order.id);
    this.#turns.add(job, repeats !== null);
    return summary;
  }

  /** Cancels a push that has not ended; `push-not-allowed` when there is nothing to cancel. */
  cancel(id: string): void {
    const job = this.#turns.get(id);
    if (!job || job.ended) throw new KindlingError('push-not-allowed');
    job.cancel();
    this.#turns.goOn();
  }

  /** Ends the wait of a push before its next try; `push-not-allowed` if it waits for nothing. */
  tryNow(id: string): void {
    if (!this.#turns.get(id)) throw new KindlingError('push-not-allowed');
    this.#turns.tryNow(id);
  }

  /** A person has looked in Ignite: the unconfirmed push is there. What is missing of it goes on. */
  markPushed(id: string): PushSummary {
    return this.#decided(id, decideMarkPushed(this.#parts.records, id, this.#claim));
  }

  /** Sends the parts of a partly pushed push that are missing, without the delete query. */
  sendMissing(id: string): PushSummary {
    return this.#decided(id, decideSendMissing(this.#parts.records, id, this.#claim));
  }

  /** Starts nothing new until `resume`; what is being sent is finished. */
  pause(): void {
    this.#setPaused(true);
  }

  /** Goes on, with what was found at the start too. */
  resume(): void {
    this.#setPaused(false);
  }

  /** Goes on with what waited for a token. */
  tokenArrived(): void {
    this.#turns.tokenArrived();
  }

  /** How many pushes have not ended. */
  get active(): number {
    return this.#turns.size;
  }

  /** Resolves when nothing runs or will by itself: all has ended, or waits for a person. */
  whenIdle(): Promise<void> {
    return this.#turns.whenIdle();
  }

  /**
   * Takes over what no living process works on. What may have reached Ignite is unconfirmed. The
   * rest goes on once a person has resumed, or, if nobody was there when it began, has failed.
   */
  recover(): void {
    const { records } = this.#parts;
    const taken = takeOver(records, {
      claim: this.#claim,
      attended: this.#isAttended,
      isOurs: (id) => this.#turns.get(id) !== undefined,
      onMoved: (id) => this.#changed(id),
    });
    const jobs = taken.flatMap((push) => this.#jobFrom(push) ?? []);
    if (jobs.length > 0) this.pause();
    for (const job of jobs) this.#turns.add(job, false);
  }

  /** Removes what lies in the spool for pushes that do not need it any more. */
  sweep(): Promise<void> {
    return sweepSpool(this.#parts.spoolFolder, (id) => this.#parts.records.needsSpool(id));
  }

  /**
   * Stops all work and waits until it has stopped. Where a person is there it goes on at the next
   * start; else it is cancelled.
   */
  async close(): Promise<void> {
    clearInterval(this.#renewal);
    const left = await this.#turns.close((job) => (this.#isAttended ? job.stop() : job.cancel()));
    for (const { order } of left) this.#parts.records.release(order.id, this.#owner);
  }

  get #isAttended(): boolean {
    return this.#parts.whenTokenNeeded === 'wait';
  }

  get #leaseUntil(): number {
    return this.#parts.now() + leaseMs;
  }

  get #claim() {
    return { owner: this.#owner, leaseUntil: this.#leaseUntil };
  }

  #adopt({ unfinished }: SameBytes): PushSummary | null {
    const { records } = this.#parts;
    for (const push of unfinished) {
      if (!this.#turns.get(push.id)) {
        const [taken] = takeOver(records, {
          claim: this.#claim,
          attended: true,
          isOurs: (id) => id !== push.id,
          onMoved: (id) => this.#changed(id),
        });
        const job = taken && this.#jobFrom(taken);
        if (!job) continue;
        this.#turns.add(job, false);
      }
      this.#turns.tryNow(push.id);
      return this.#changed(push.id);
    }
    return null;
  }

  #jobFrom(push: Parameters<typeof fromRecord>[0]): PushJob | null {
    const known = fromRecord(push, this.#parts.spoolFolder);
    return known && new PushJob(known.order, known.parts, this.#world);
  }

  #decided(id: string, goesOn: ReturnType<typeof decideMarkPushed>): PushSummary {
    const job = goesOn && this.#jobFrom(goesOn);
    const summary = this.#changed(id);
    if (job) this.#turns.add(job, true);
    else void this.sweep();
    this.#turns.goOn();
    return summary;
  }

  #setPaused(paused: boolean): void {
    this.#turns.setPaused(paused);
    this.#parts.onQueueChange?.(this.state);
  }

  #keepClaims(): void {
    const { records } = this.#parts;
    try {
      for (const job of this.#turns.jobs()) {
        if (!records.renewLease(job.order.id, this.#owner, this.#leaseUntil)) job.lose();
      }
      this.recover();
    } catch {
      // A database that is locked or full now may not be so the next time; until then leases run
      // down, which holds pushes back but sends none twice.
    }
  }

  #changed(id: string): PushSummary {
    const record = this.#parts.records.get(id);
    if (!record) throw new KindlingError('push-unknown');
    this.#parts.onChange(record);
    return record;
  }
}

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isProfileTrouble, KindlingError } from '../contract/errors.ts';
import type { PushMaker, PushProgress, PushSummary } from '../contract/push.ts';
import type { QueueState } from '../contract/queue.ts';
import type { Log } from '../log/log.ts';
import { maxFileBytes } from '../plan/limits.ts';
import type { TakeSnapshot } from '../prepare/preparer.ts';
import { takeSnapshot } from '../prepare/snapshot.ts';
import type { UnfinishedPush } from '../store/push-claims.ts';
import type { PushRecords } from '../store/push-records.ts';
import { type Clock, systemClock } from './clock.ts';
import { decideMarkPushed, decideSendMissing } from './decisions.ts';
import { findSame } from './duplicates.ts';
import { LeaseWatch, renewEveryMs } from './lease-watch.ts';
import { orderOf, recordOf } from './new-push.ts';
import { nameOf, thisProcess } from './owner.ts';
import { PushJob } from './push-job.ts';
import {
  type FindSender,
  fromRecord,
  isSameOrder,
  type JobWorld,
  type KeepCopies,
  newParts,
  type PushRequest,
} from './push-order.ts';
import { type RetryPolicy, retryPolicy } from './retry-policy.ts';
import { sweepSpool } from './spool.ts';
import { takeOver } from './take-over.ts';
import { Turns } from './turns.ts';

/** The world the queue acts on, passed in. */
export interface QueueParts {
  readonly records: PushRecords;
  readonly sender: FindSender;
  readonly log: Log;
  /** Who makes pushes here. */
  readonly madeBy: PushMaker;
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
  /** How long the answer to what has been handed over is waited for when all work stops. ms */
  readonly answerGraceMs?: number;
  readonly retry?: RetryPolicy;
  /** Prepares what is sent; on this thread, if left out. */
  readonly takeSnapshot?: TakeSnapshot;
  /** Keeps copies of what Ignite received; none, if left out. */
  readonly keepCopies?: KeepCopies;
  /** Most bytes of one part. */
  readonly maxFileBytes?: number;
  readonly onChange: (summary: PushSummary) => void;
  readonly onProgress: (progress: PushProgress) => void;
  readonly onQueueChange?: (state: QueueState) => void;
}

const defaultWaitMs = 30_000;
const defaultAnswerGraceMs = 5_000;

/** The pushes this process works on, in the order they were asked for. */
export class PushQueue {
  readonly #parts: QueueParts;
  readonly #world: JobWorld;
  readonly #turns: Turns;
  readonly #owner = nameOf(thisProcess());
  readonly #leases: LeaseWatch;
  #callOffRenewal: () => void = () => {};
  readonly #progress = new Map<string, PushProgress>();
  #paused: QueueState['paused'] = null;
  #told: QueueState;
  /** Claims could not be renewed the last time. */
  #unkept = false;
  #telling: NodeJS.Immediate | null = null;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    const clock = parts.clock ?? systemClock;
    this.#world = {
      random: Math.random,
      online: () => true,
      retry: retryPolicy,
      takeSnapshot,
      keepCopies: async () => {},
      maxFileBytes,
      ...parts,
      clock,
      owner: this.#owner,
      waitMs: this.#isAttended ? null : (parts.waitMs ?? defaultWaitMs),
      onMoved: (id) => {
        this.#progress.delete(id);
        this.#tell(id);
      },
      onProgress: (progress) => {
        this.#progress.set(progress.id, progress);
        parts.onProgress(progress);
      },
    };
    this.#turns = new Turns({
      clock,
      log: parts.log,
      onChange: () => {
        // Soon, not at once: what is only looked at again stands as before a moment later.
        this.#telling ??= setImmediate(() => this.#tellState());
      },
    });
    this.#told = this.state;
    this.#leases = new LeaseWatch(clock);
    this.#renewLater();
  }

  get state(): QueueState {
    const { tokenNeeded, waits } = this.#turns;
    return { paused: this.#paused, tokenNeeded, waits, progress: [...this.#progress.values()] };
  }

  /**
   * Records a push and starts it when its turn comes; an unfinished push of the same bytes is
   * adopted instead. Fails with `blocked` when the plan has blocking problems, `already-pushed`
   * when these bytes went to this repository before, and as `expectNew` does.
   */
  async start(request: PushRequest): Promise<PushSummary> {
    const { plan, choices } = request;
    if (plan.blocked) throw new KindlingError('blocked');
    const same = await findSame(this.#parts.records, request, {
      owner: this.#owner,
      leases: this.#leases,
    });
    const order = orderOf(request, randomUUID());
    const adopted = this.#adopt(same.unfinished.filter((push) => isSameOrder(push, order)));
    if (adopted) return adopted;
    const [earlier] = same.arrived;
    if (earlier && !choices.allowDuplicate) {
      const { fileName, startedAt, state } = earlier;
      throw new KindlingError('already-pushed', { name: fileName, at: startedAt, state });
    }
    // Of the same bytes a person has been asked already.
    if (!earlier) await request.expectNew?.();
    const undecided = same.arrived.filter((each) => each.undecided).map(({ id }) => id);
    const repeats = [...new Set([...(request.repeats ? [request.repeats] : []), ...undecided])];
    const { madeBy, records } = this.#parts;
    const isNew = records.insert(
      recordOf(request, order, { attended: this.#isAttended, repeats, madeBy }),
      this.#owner,
    );
    if (!isNew) throw new KindlingError('push-not-allowed');
    for (const id of repeats) this.#changed(id);
    const job = new PushJob(order, newParts(), this.#world);
    const summary = this.#changed(order.id);
    this.#turns.add(job, repeats.length > 0);
    return summary;
  }

  /** Cancels a push that has not ended; `push-not-allowed` when there is nothing to cancel. */
  cancel(id: string): void {
    const job = this.#turns.get(id);
    if (!job || job.ended) throw new KindlingError('push-not-allowed');
    job.cancel();
    this.#turns.goOn();
    // Nothing is left that a person was to look at first.
    if (this.#paused === 'after-start' && this.#turns.size === 0) this.resume();
  }

  /** Ends the wait of a push before its next try; `push-not-allowed` if it waits for nothing. */
  tryNow(id: string): void {
    if (!this.#turns.get(id)) throw new KindlingError('push-not-allowed');
    this.#turns.tryNow(id);
  }

  /** A person has looked in Ignite: the unconfirmed push is there. What is missing of it goes on. */
  markPushed(id: string): PushSummary {
    return this.#decided(id, decideMarkPushed(this.#parts.records, id, this.#owner));
  }

  /** Sends the parts of a partly pushed push that are missing, without the delete query. */
  sendMissing(id: string): PushSummary {
    return this.#decided(id, decideSendMissing(this.#parts.records, id, this.#owner));
  }

  /** Starts nothing new until `resume`; what is being sent is finished. */
  pause(): void {
    this.#setPaused('by-person');
  }

  /** Goes on, with what was found at the start too. */
  resume(): void {
    this.#setPaused(null);
  }

  /** Goes on with what waited for a token. */
  tokenArrived(): void {
    this.#turns.tokenArrived();
  }

  /** The computer was asleep: what it waited for may be over. */
  woke(): void {
    this.#keepClaims();
    this.#turns.woke(this.#parts.now());
  }

  /** How many pushes go on by themselves, without anybody deciding or changing something. */
  get underWay(): number {
    const { waits } = this.#turns;
    const isForPerson = (id: string) =>
      ['decision', 'resume', 'token', 'address'].includes(waits[id]?.for ?? 'none');
    return this.#turns.jobs().filter((job) => !job.ended && !isForPerson(job.order.id)).length;
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
    try {
      this.#takeOver();
    } catch (error) {
      // Records that are locked or cannot be written now may not be so with the next renewal.
      // Until then leases run down, which holds pushes back but sends none twice.
      if (!isProfileTrouble(error)) throw error;
    }
  }

  #takeOver(): void {
    const { records } = this.#parts;
    const taken = takeOver(records, {
      owner: this.#owner,
      leases: this.#leases,
      attended: this.#isAttended,
      isOurs: (id) => this.#turns.get(id) !== undefined,
      onMoved: (id) => this.#tell(id),
    });
    const jobs = taken.flatMap((push) => this.#jobFrom(push) ?? []);
    if (jobs.length > 0) this.#setPaused(this.#paused ?? 'after-start');
    for (const job of jobs) this.#turns.add(job, false);
  }

  /** Removes what lies in the spool for pushes that do not need it any more. */
  async sweep(): Promise<void> {
    try {
      await sweepSpool(this.#parts.spoolFolder, (id) => this.#parts.records.needsSpool(id));
    } catch (error) {
      // Swept at the next start.
      if (!isProfileTrouble(error)) throw error;
    }
  }

  /**
   * Stops all work and waits until it has stopped. Where a person is there it goes on at the next
   * start, and an answer that is on its way is waited for a moment; else it is cancelled.
   */
  async close(): Promise<void> {
    this.#callOffRenewal();
    const jobs = this.#turns.jobs();
    const cutOff = setTimeout(() => {
      for (const job of jobs) job.cutOff();
    }, this.#parts.answerGraceMs ?? defaultAnswerGraceMs);
    const left = await this.#turns.close((job) => (this.#isAttended ? job.stop() : job.cancel()));
    clearTimeout(cutOff);
    for (const { order } of left) this.#release(order.id);
  }

  get #isAttended(): boolean {
    return this.#parts.whenTokenNeeded === 'wait';
  }

  #adopt(unfinished: readonly UnfinishedPush[]): PushSummary | null {
    const { records } = this.#parts;
    for (const push of unfinished) {
      if (!this.#turns.get(push.id)) {
        const [taken] = takeOver(records, {
          owner: this.#owner,
          leases: this.#leases,
          attended: true,
          isOurs: (id) => id !== push.id,
          onMoved: (id) => this.#tell(id),
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

  #jobFrom(push: UnfinishedPush): PushJob | null {
    const known = fromRecord(push, this.#parts.spoolFolder);
    return known && new PushJob(known.order, known.parts, this.#world);
  }

  #decided(id: string, goesOn: ReturnType<typeof decideMarkPushed>): PushSummary {
    const job = goesOn && this.#jobFrom(goesOn);
    const summary = this.#changed(id);
    if (job) this.#turns.add(job, true);
    else void this.sweep();
    this.#turns.decided();
    return summary;
  }

  #setPaused(paused: QueueState['paused']): void {
    this.#paused = paused;
    this.#turns.setPaused(paused !== null);
  }

  #tellState(): void {
    this.#telling = null;
    const { state } = this;
    const asTold = ({ progress, ...rest }: QueueState) => rest;
    if (isDeepStrictEqual(asTold(state), asTold(this.#told))) return;
    this.#told = state;
    this.#parts.onQueueChange?.(state);
  }

  #release(id: string): void {
    try {
      this.#parts.records.release(id, this.#owner);
    } catch (error) {
      // The record still names this process, which will soon be known to be gone.
      if (!isProfileTrouble(error)) throw error;
    }
  }

  #renewLater(): void {
    this.#callOffRenewal = this.#world.clock.after(renewEveryMs, () => {
      this.#renewLater();
      this.#keepClaims();
    });
  }

  /** Says that this process still works on its pushes, and looks whether others do. */
  #keepClaims(): void {
    const { records } = this.#parts;
    try {
      for (const job of this.#turns.jobs()) {
        if (!records.renewLease(job.order.id, this.#owner)) job.lose();
      }
      this.#takeOver();
      this.#unkept = false;
    } catch (error) {
      if (!this.#unkept) this.#parts.log.defect('queue', error);
      this.#unkept = true;
    }
  }

  /** Tells of a change that is on record; a record that cannot be read now is told with the next. */
  #tell(id: string): void {
    try {
      this.#changed(id);
    } catch (error) {
      if (!isProfileTrouble(error)) throw error;
    }
  }

  #changed(id: string): PushSummary {
    const record = this.#parts.records.get(id);
    if (!record) throw new KindlingError('push-unknown');
    this.#parts.onChange(record);
    return record;
  }
}

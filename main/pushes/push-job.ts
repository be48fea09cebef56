import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  type ErrorCode,
  isProfileCode,
  isProfileTrouble,
  KindlingError,
  toFailure,
} from '../contract/errors.ts';
import type { PushOutcome, SpooledPart } from '../contract/push.ts';
import type { EarlierPush } from '../contract/queue.ts';
import { bearsMark, markIfIntact, markOf } from '../prepare/file-mark.ts';
import { PartsInHand, TakenOver } from './parts-in-hand.ts';
import { lookAgainMs, Patience, type Pause } from './patience.ts';
import type { JobWorld, PartInHand, PushOrder, Sender } from './push-order.ts';
import { createReporter } from './reporter.ts';
import { removeFolder } from './spool.ts';

/** Why a job stopped running. */
export type JobResult =
  | { readonly kind: 'ended' }
  | { readonly kind: 'token-needed' }
  /** To be run again when Kindling is connected to the Ignite that the push is for. */
  | { readonly kind: 'elsewhere' }
  /** To be run again after the pause, or earlier if a person says so. `at`: its end, as recorded. */
  | { readonly kind: 'wait'; readonly pause: Pause; readonly at: number }
  /** A person has to decide about an earlier push; to be asked again after so long (ms). */
  | { readonly kind: 'held'; readonly ms: number; readonly earlier: EarlierPush };

const answerLost: PushOutcome = { kind: 'unconfirmed', code: 'interrupted' };
const spoolDamaged: PushOutcome = { kind: 'failed', code: 'spool-damaged' };

/** A push that prepares once and can then be sent, part by part, again only where that is safe. */
export class PushJob {
  readonly order: PushOrder;
  readonly #parts: PartsInHand;
  readonly #world: JobWorld;
  readonly #patience: Patience;
  readonly #abort = new AbortController();
  /** Set when the process ends and the push shall go on in another one. */
  #stopping = false;
  /** What is being sent may have left whole: only its answer is missing. */
  #handedOver = false;
  /** What the last attempt came to: known even while it cannot be recorded. */
  #outcome: PushOutcome | null = null;
  #running = false;
  #takenOver = false;
  #cleaning: Promise<void> | null = null;

  constructor(order: PushOrder, parts: PartInHand[], world: JobWorld) {
    this.order = order;
    this.#parts = new PartsInHand(order.id, parts, world);
    this.#world = world;
    this.#patience = new Patience(world);
  }

  /** Ends the push as soon as its step allows; while it waits, at once. */
  cancel(): void {
    this.#abort.abort();
    if (!this.#running) this.#cancelNow();
  }

  /**
   * Stops working on it without ending it: another process goes on. What has been handed over may
   * still get its answer, until `cutOff`: without one nobody would know whether it arrived.
   */
  stop(): void {
    this.#stopping = true;
    if (!this.#handedOver) this.#abort.abort();
  }

  /** Waits for no answer any more. */
  cutOff(): void {
    this.#abort.abort();
  }

  /** Another process has it now: nothing more must leave this one. */
  lose(): void {
    this.#takenOver = true;
    this.#abort.abort();
  }

  get ended(): boolean {
    return this.#takenOver || this.#parts.current === undefined;
  }

  /** Prepares and sends. Never throws for what can be expected: it is on the record. */
  async run(): Promise<JobResult> {
    this.#running = true;
    try {
      return await this.#advance().finally(() => {
        this.#running = false;
        // Cancelled in the moment in which it began to wait.
        if (this.#abort.signal.aborted && !this.#stopping && !this.#takenOver) this.#cancelNow();
      });
    } catch (error) {
      if (error instanceof TakenOver) {
        this.#takenOver = true;
        return { kind: 'ended' };
      }
      // What could not be recorded was not done, or is still known here: it goes on from there.
      const pause = isProfileTrouble(error) ? this.#patience.lookAgain('profile') : null;
      if (pause) return this.#waitFor(pause);
      if (isProfileTrouble(error)) throw error;
      this.#endByDefect(error);
      return { kind: 'ended' };
    }
  }

  /** Empties the push's spool folder, if nothing in it can still be sent. */
  async cleanUp(): Promise<void> {
    if (this.#takenOver || this.#world.records.needsSpool(this.order.id)) return;
    this.#cleaning ??= this.#empty();
    await this.#cleaning;
  }

  async #empty(): Promise<void> {
    await this.#world.keepCopies(this.order.id, this.#parts.arrived);
    await removeFolder(this.#folder);
  }

  async #advance(): Promise<JobResult> {
    for (let part = this.#parts.current; part; part = this.#parts.current) {
      const sender = this.#world.sender(this.order.address);
      if (sender === null) return this.#elsewhere(part);
      if (part.spooled === null) {
        if (!(await this.#prepare(part))) return { kind: 'ended' };
        continue;
      }
      if (this.#patience.isOffline) return this.#lookAgain(part, 'network', 'unreachable');
      if (part.state !== 'sending') {
        const held = this.#startSending(part);
        if (held) return held;
        this.#outcome = null;
      }
      this.#outcome ??= part.handedOver ? answerLost : await this.#send(part, part.spooled, sender);
      const waiting = this.#settle(part, this.#outcome);
      if (waiting) return waiting;
    }
    return { kind: 'ended' };
  }

  /** Reads the source into the spool. Tells whether there is something to send now. */
  async #prepare(part: PartInHand): Promise<boolean> {
    const { id, path, preparation } = this.order;
    const { uploadName: name, ...facts } = preparation;
    const span = { before: 0, total: preparation.bytes };
    const attempt = randomUUID();
    const progress = createReporter(this.#world, { id, phase: 'preparing' }, span);
    if (part.state !== 'preparing') this.#parts.move(part, 'preparing');
    try {
      // What an earlier try left there. A folder of its own: a process that wakes up late, when
      // another one prepares this push, must not reach into what that one has made.
      await removeFolder(this.#folder);
      const { sourceSha256, parts } = await this.#world.takeSnapshot(
        {
          ...facts,
          sourcePath: path,
          expected: preparation,
          folder: join(this.#folder, attempt),
          name,
          maxBytes: this.#world.maxFileBytes,
          onRead: progress.report,
        },
        this.#abort.signal,
      );
      const marked = await Promise.all(
        parts.map(async (spooled) => ({ spooled, seen: await markOf(spooled.path) })),
      );
      this.#parts.prepared(sourceSha256, attempt, marked);
      return true;
    } catch (error) {
      if (error instanceof TakenOver || isProfileTrouble(error)) throw error;
      if (this.#stopping) this.#parts.move(part, 'queued', { code: 'interrupted' });
      else if (toFailure(error).code === 'unexpected') throw error;
      else this.#fail(part, error);
      return false;
    } finally {
      progress.end();
    }
  }

  #startSending(part: PartInHand): JobResult | null {
    if (this.#abort.signal.aborted) {
      if (!this.#stopping) this.#parts.move(part, 'cancelled', { code: 'cancelled' });
      return { kind: 'ended' };
    }
    // What a person wants sent once more, and what this push itself began, is no duplicate.
    const isKnown = this.order.allowDuplicate || part.number > 1;
    const start = this.#parts.startSending(part, isKnown);
    switch (start.kind) {
      case 'started':
        return null;
      case 'duplicate': {
        const { fileName, startedAt } = start.earlier;
        this.#fail(part, new KindlingError('already-pushed', { name: fileName, at: startedAt }));
        return { kind: 'ended' };
      }
      case 'undecided': {
        const { id, fileName, state } = start.earlier;
        if (this.#world.waitMs === null) {
          this.#putBack(part, 'repository-held');
          return { kind: 'held', ms: lookAgainMs, earlier: { id, fileName, state } };
        }
        this.#parts.move(part, 'failed', { code: 'repository-held' });
        return { kind: 'ended' };
      }
      case 'batch-stopped':
        this.#fail(part, new KindlingError('batch-stopped'));
        return { kind: 'ended' };
      case 'busy':
        return this.#lookAgain(part, 'other-sender', 'repository-busy');
    }
  }

  /** What is sent is what was prepared: nothing else leaves, whoever had a hand in the spool. */
  async #send(part: PartInHand, spooled: SpooledPart, sender: Sender): Promise<PushOutcome> {
    const { id, repositoryId, fileConfig, preparation } = this.order;
    // It clears the way for the whole; before a later part it would remove the parts before.
    const deleteQueryId = part.number === 1 ? this.order.deleteQueryId : null;
    part.seen ??= await markIfIntact(spooled);
    const { seen } = part;
    if (seen === null || !bearsMark(spooled.path, seen)) return spoolDamaged;
    const { total, arrived } = this.#parts.bytes;
    const span = { before: arrived, total };
    const progress = createReporter(this.#world, { id, phase: 'sending' }, span);
    const options = {
      signal: this.#abort.signal,
      onSent: progress.report,
      beforeHandOver: () => {
        if (!bearsMark(spooled.path, seen)) throw new KindlingError('spool-damaged');
        this.#parts.handOver(part);
        this.#handedOver = true;
      },
    };
    const asRows = preparation.conversion?.rows !== undefined;
    const push = { repositoryId, part: spooled, asRows, fileConfig, deleteQueryId };
    const sending = sender.pushPart(push, options);
    const outcome = await sending.finally(progress.end);
    this.#handedOver = false;
    if (this.#stopping) this.#abort.abort();
    // Nothing was handed over, since that could not be recorded: another time it may be.
    const isUnrecorded = outcome.kind === 'failed' && isProfileCode(outcome.code);
    return isUnrecorded ? { ...outcome, kind: 'try-later' } : outcome;
  }

  /** Records what an attempt came to; gives what is to be waited for, if it is not over. */
  #settle(part: PartInHand, outcome: PushOutcome): JobResult | null {
    const { kind, retryAfterMs, ...facts } = outcome;
    switch (kind) {
      case 'try-later':
        return this.#tryLater(part, outcome);
      case 'token-needed':
        if (this.#world.waitMs !== null) {
          this.#parts.move(part, 'failed', facts);
          return { kind: 'ended' };
        }
        this.#parts.move(part, 'waiting', facts);
        // Refused by an Ignite that Kindling has left meanwhile.
        if (this.#world.sender(this.order.address) === null) return { kind: 'elsewhere' };
        return { kind: 'token-needed' };
      case 'cancelled':
        if (this.#stopping) this.#parts.move(part, 'waiting', { code: 'interrupted' });
        else this.#parts.move(part, 'cancelled', { code: 'cancelled' });
        return { kind: 'ended' };
      default:
        this.#parts.move(part, kind, facts);
        return null;
    }
  }

  #tryLater(part: PartInHand, outcome: PushOutcome): JobResult {
    const { kind, retryAfterMs, ...facts } = outcome;
    const { tries, pause } = this.#patience.after(outcome, part.tries);
    if (!pause) {
      this.#parts.move(part, 'failed', { ...facts, tries });
      return { kind: 'ended' };
    }
    const at = Math.round(this.#world.now() + pause.ms);
    const continueAt = pause.for === 'network' ? undefined : at;
    this.#parts.move(part, 'waiting', { ...facts, tries, continueAt });
    return { kind: 'wait', pause, at };
  }

  #lookAgain(part: PartInHand, what: 'network' | 'other-sender', code: ErrorCode): JobResult {
    const pause = this.#patience.lookAgain(what);
    if (!pause) {
      this.#parts.move(part, 'failed', { code });
      return { kind: 'ended' };
    }
    this.#putBack(part, code);
    return this.#waitFor(pause);
  }

  #waitFor(pause: Pause): JobResult {
    return { kind: 'wait', pause, at: Math.round(this.#world.now() + pause.ms) };
  }

  /** What has been prepared and cannot be sent yet stands in the queue again. */
  #putBack(part: PartInHand, code: ErrorCode): void {
    if (part.state === 'preparing') this.#parts.move(part, 'queued', { code });
  }

  /** Kindling is connected to another Ignite than the one the push was made for. */
  #elsewhere(part: PartInHand): JobResult {
    if (this.#world.waitMs === null) {
      this.#putBack(part, 'other-address');
      return { kind: 'elsewhere' };
    }
    this.#parts.move(part, 'failed', { code: 'other-address' });
    return { kind: 'ended' };
  }

  /**
   * Ends a push that something unforeseen happened to: it failed, unless it may have arrived. Throws
   * where not even that can be recorded.
   */
  #endByDefect(error: unknown): void {
    this.#world.log.defect('push', error, this.order.id);
    const part = this.#parts.current;
    if (!part) return;
    const mayHaveArrived = part.state === 'sending' && part.handedOver === true;
    this.#parts.move(part, mayHaveArrived ? 'unconfirmed' : 'failed', { code: 'unexpected' });
  }

  /** Ends a push that nothing is being done about. */
  #cancelNow(): void {
    const part = this.#parts.current;
    try {
      if (part) this.#parts.move(part, 'cancelled', { code: 'cancelled' });
    } catch (error) {
      if (!(error instanceof TakenOver)) throw error;
      this.#takenOver = true;
    }
  }

  #fail(part: PartInHand, error: unknown): void {
    const { code, message } = toFailure(error);
    this.#parts.move(part, code === 'cancelled' ? 'cancelled' : 'failed', { code, message });
  }

  get #folder(): string {
    return join(this.#world.spoolFolder, this.order.id);
  }
}

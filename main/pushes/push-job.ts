import { basename, join } from 'node:path';
import { type ErrorCode, KindlingError, toFailure } from '../contract/errors.ts';
import type { PartState, PushOutcome, PushProgress, SpooledPart } from '../contract/push.ts';
import { takeSnapshot } from '../prepare/snapshot.ts';
import type { PartMove } from '../store/push-records.ts';
import type { JobWorld, PartInHand, PushOrder } from './push-order.ts';
import { createRateMeter } from './rate.ts';
import { mayBeOffline, waitBefore } from './retry-policy.ts';
import { removeFolder } from './spool.ts';
import { isEnded, mayMove, sumOfParts } from './states.ts';

/** Why a job stopped running. */
export type JobResult =
  | { readonly kind: 'ended' }
  | { readonly kind: 'token-needed' }
  /** To be run again after so long, or earlier if a person says so. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** A person has to decide about an earlier push; to be asked again after so long. */
  | { readonly kind: 'held'; readonly ms: number };

/** How often it is looked whether the network, or the repository, is there again. ms */
const lookAgainMs = 2_000;

/** Another process has moved the record: this one must do nothing more. */
class TakenOver extends Error {}

type Facts = Pick<PartMove, 'status' | 'code' | 'message' | 'continueAt' | 'tries'>;

/** A push that prepares once and can then be sent, part by part, again only where that is safe. */
export class PushJob {
  readonly order: PushOrder;
  readonly #parts: PartInHand[];
  readonly #world: JobWorld;
  readonly #abort = new AbortController();
  /** Set when the process ends and the push shall go on in another one. */
  #stopping = false;
  #running = false;
  #takenOver = false;
  #offline = false;
  /** How long it has waited, or is about to. ms */
  #waited = 0;

  constructor(order: PushOrder, parts: PartInHand[], world: JobWorld) {
    this.order = order;
    this.#parts = parts;
    this.#world = world;
  }

  /** Ends the push as soon as its step allows; while it waits, at once. */
  cancel(): void {
    this.#abort.abort();
    if (!this.#running) this.#cancelNow();
  }

  /** Stops working on it without ending it: another process goes on. */
  stop(): void {
    this.#stopping = true;
    this.#abort.abort();
  }

  /** Another process has it now: nothing more must leave this one. */
  lose(): void {
    this.#takenOver = true;
    this.#abort.abort();
  }

  get ended(): boolean {
    return this.#takenOver || this.#current === undefined;
  }

  /** Prepares and sends. Never throws for what can be expected: it is on the record. */
  async run(): Promise<JobResult> {
    this.#running = true;
    try {
      return await this.#advance();
    } catch (error) {
      if (!(error instanceof TakenOver)) throw error;
      this.#takenOver = true;
      return { kind: 'ended' };
    } finally {
      this.#running = false;
      // Cancelled in the moment in which it began to wait.
      if (this.#abort.signal.aborted && !this.#stopping && !this.#takenOver) this.#cancelNow();
    }
  }

  /** Empties the push's spool folder, if nothing in it can still be sent. */
  async cleanUp(): Promise<void> {
    if (this.#takenOver || this.#world.records.needsSpool(this.order.id)) return;
    await removeFolder(this.#folder);
  }

  /** The part whose turn it is; `undefined` when the push has ended. */
  get #current(): PartInHand | undefined {
    if (isEnded(sumOfParts(this.#parts.map(({ state }) => state)))) return undefined;
    return this.#parts.find(({ state }) => state !== 'pushed');
  }

  async #advance(): Promise<JobResult> {
    for (let part = this.#current; part; part = this.#current) {
      if (part.spooled === null) {
        if (!(await this.#prepare(part))) return { kind: 'ended' };
        continue;
      }
      if (this.#offline && !this.#world.online()) return this.#lookAgain(part, 'unreachable');
      const held = this.#startSending(part);
      if (held) return held;
      const waiting = this.#settle(part, await this.#send(part, part.spooled));
      if (waiting) return waiting;
    }
    return { kind: 'ended' };
  }

  /** Reads the source into the spool. Tells whether there is something to send now. */
  async #prepare(part: PartInHand): Promise<boolean> {
    const { order } = this;
    const { records, owner, maxFileBytes } = this.#world;
    const { uploadName: name, ...facts } = order.preparation;
    this.#move(part, 'preparing');
    try {
      const { sourceSha256, parts } = await takeSnapshot(
        {
          ...facts,
          sourcePath: order.path,
          expected: order.preparation,
          folder: this.#folder,
          name,
          maxBytes: maxFileBytes,
          onRead: this.#reporter('preparing', 0, order.preparation.bytes),
        },
        this.#abort.signal,
      );
      const kept = parts.map(({ path, ...spooled }) => ({ ...spooled, file: basename(path) }));
      if (!records.prepared(order.id, owner, sourceSha256, kept)) throw new TakenOver();
      for (const [index, spooled] of parts.entries()) {
        const known = this.#parts[index];
        if (known) known.spooled = spooled;
        else this.#parts.push({ number: index + 1, state: 'queued', tries: 0, spooled });
      }
      return true;
    } catch (error) {
      if (error instanceof TakenOver) throw error;
      if (this.#stopping) this.#move(part, 'queued', { code: 'interrupted' });
      else this.#fail(part, error);
      return false;
    }
  }

  #startSending(part: PartInHand): JobResult | null {
    if (this.#abort.signal.aborted) {
      if (!this.#stopping) this.#move(part, 'cancelled', { code: 'cancelled' });
      return { kind: 'ended' };
    }
    const { records } = this.#world;
    // What a person wants sent once more, and what this push itself began, is no duplicate.
    const isKnown = this.order.allowDuplicate || part.number > 1;
    const start = records.startSending(this.#step(part, 'sending', {}), isKnown);
    switch (start.kind) {
      case 'started':
        part.state = 'sending';
        this.#world.onMoved(this.order.id);
        return null;
      case 'taken-over':
        throw new TakenOver();
      case 'duplicate': {
        const { fileName, startedAt } = start.earlier;
        this.#fail(part, new KindlingError('already-pushed', { name: fileName, at: startedAt }));
        return { kind: 'ended' };
      }
      case 'undecided':
        if (this.#world.waitMs === null) return { kind: 'held', ms: lookAgainMs };
        this.#move(part, 'failed', { code: 'repository-held' });
        return { kind: 'ended' };
      case 'busy':
        return this.#lookAgain(part, 'repository-busy');
    }
  }

  #send(part: PartInHand, spooled: SpooledPart): Promise<PushOutcome> {
    const { order } = this;
    const { records, owner, sender } = this.#world;
    const bytesOf = ({ spooled }: PartInHand) => spooled?.bytes ?? 0;
    const total = this.#parts.reduce((sum, each) => sum + bytesOf(each), 0);
    const before = this.#parts
      .filter(({ state }) => state === 'pushed')
      .reduce((sum, each) => sum + bytesOf(each), 0);
    return sender().pushFile(
      {
        repositoryId: order.repositoryId,
        part: spooled,
        fileConfig: order.fileConfig,
        // It clears the way for the whole; before a later part it would remove the parts before.
        deleteQueryId: part.number === 1 ? order.deleteQueryId : null,
      },
      {
        signal: this.#abort.signal,
        onSent: this.#reporter('sending', before, total),
        beforeHandOver: () => {
          if (!records.handOver(order.id, part.number, owner)) throw new TakenOver();
        },
      },
    );
  }

  /** Records what an attempt came to; gives what is to be waited for, if it is not over. */
  #settle(part: PartInHand, outcome: PushOutcome): JobResult | null {
    const { kind, retryAfterMs, ...facts } = outcome;
    switch (kind) {
      case 'try-later':
        return this.#tryLater(part, outcome);
      case 'token-needed':
        if (this.#world.waitMs !== null) {
          this.#move(part, 'failed', facts);
          return { kind: 'ended' };
        }
        this.#move(part, 'waiting', facts);
        return { kind: 'token-needed' };
      case 'cancelled':
        if (this.#stopping) this.#move(part, 'waiting', { code: 'interrupted' });
        else this.#move(part, 'cancelled', { code: 'cancelled' });
        return { kind: 'ended' };
      default:
        this.#move(part, kind, facts);
        return null;
    }
  }

  #tryLater(part: PartInHand, outcome: PushOutcome): JobResult {
    const { retry, random, now, online } = this.#world;
    const { kind, retryAfterMs, ...facts } = outcome;
    this.#offline = mayBeOffline(outcome) && !online();
    const tries = this.#offline ? part.tries : part.tries + 1;
    const ms = this.#offline ? lookAgainMs : waitBefore(tries, retryAfterMs, random, retry);
    if (tries >= retry.maxTries || !this.#mayWait(ms)) {
      this.#move(part, 'failed', { ...facts, tries });
      return { kind: 'ended' };
    }
    const continueAt = this.#offline ? undefined : Math.round(now() + ms);
    this.#move(part, 'waiting', { ...facts, tries, continueAt });
    return { kind: 'wait', ms };
  }

  #lookAgain(part: PartInHand, code: ErrorCode): JobResult {
    if (this.#mayWait(lookAgainMs)) return { kind: 'wait', ms: lookAgainMs };
    this.#move(part, 'failed', { code });
    return { kind: 'ended' };
  }

  #mayWait(ms: number): boolean {
    const { waitMs } = this.#world;
    this.#waited += ms;
    return waitMs === null || this.#waited <= waitMs;
  }

  /** Ends a push that nothing is being done about. */
  #cancelNow(): void {
    const part = this.#current;
    try {
      if (part) this.#move(part, 'cancelled', { code: 'cancelled' });
    } catch (error) {
      if (!(error instanceof TakenOver)) throw error;
      this.#takenOver = true;
    }
  }

  #fail(part: PartInHand, error: unknown): void {
    const { code, message } = toFailure(error);
    this.#move(part, code === 'cancelled' ? 'cancelled' : 'failed', { code, message });
  }

  #move(part: PartInHand, to: PartState, facts: Facts = {}): void {
    if (!this.#world.records.move(this.#step(part, to, facts))) throw new TakenOver();
    part.state = to;
    part.tries = facts.tries ?? part.tries;
    this.#world.onMoved(this.order.id);
  }

  #step(part: PartInHand, to: PartState, facts: Facts): PartMove {
    const { number, state: from } = part;
    if (!mayMove(from, to)) throw new Error(`A part cannot go from ${from} to ${to}`);
    const pushState = sumOfParts(this.#parts.map((each) => (each === part ? to : each.state)));
    const { id } = this.order;
    const { owner } = this.#world;
    const finished = isEnded(pushState);
    return { ...facts, id, part: number, from, to, pushState, finished, owner };
  }

  get #folder(): string {
    return join(this.#world.spoolFolder, this.order.id);
  }

  /** Reports progress at most ten times a second, and always the end. */
  #reporter(phase: PushProgress['phase'], before: number, total: number): (done: number) => void {
    const meter = createRateMeter();
    let last = Number.NEGATIVE_INFINITY;
    return (doneOfPart) => {
      const now = this.#world.now();
      const done = before + doneOfPart;
      if (now - last < 100 && done < total) return;
      last = now;
      const rate = meter.measure(done, now);
      this.#world.onProgress({ id: this.order.id, phase, done, total, rate });
    };
  }
}

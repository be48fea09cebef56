import type { QueueWait } from '../contract/queue.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from './clock.ts';
import type { JobResult, PushJob } from './push-job.ts';
import { type Wait, waitsForPerson, whyWaiting } from './standing.ts';

/** How many pushes are sent at once; to one repository never more than one, so order is kept. */
const concurrency = 2;

/** What the turns act on. */
export interface TurnsParts {
  readonly clock: Clock;
  /** Told when something may stand differently. */
  readonly onChange: () => void;
  readonly log: Log;
}

/** Whose turn it is: the first unfinished push of each repository, when nothing holds it. */
export class Turns {
  readonly #clock: Clock;
  readonly #onChange: () => void;
  readonly #log: Log;
  #jobs = new Map<string, PushJob>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #waits = new Map<string, Wait>();
  #idle: (() => void)[] = [];
  #callOff: () => void = () => {};
  #cleaning: Promise<unknown> = Promise.resolve();
  #paused = false;
  #tokenNeeded = false;
  /** How often a token was accepted: a refusal of what was begun before is no word about it. */
  #tokens = 0;
  #closed = false;

  constructor({ clock, onChange, log }: TurnsParts) {
    this.#log = log;
    this.#clock = clock;
    this.#onChange = onChange;
  }

  /** Pushes wait for a token. */
  get tokenNeeded(): boolean {
    return this.#tokenNeeded && this.#jobs.size > 0;
  }

  /** Why each push that is not running is not, by its id. */
  get waits(): Record<string, QueueWait> {
    const pushes = [...this.#jobs].map(([id, job]) => ({
      id,
      destination: destinationOf(job),
      running: this.#running.has(id),
      wait: this.#waits.get(id),
    }));
    return whyWaiting(pushes, { paused: this.#paused, tokenNeeded: this.#tokenNeeded });
  }

  get size(): number {
    return this.#jobs.size;
  }

  get(id: string): PushJob | undefined {
    return this.#jobs.get(id);
  }

  jobs(): PushJob[] {
    return [...this.#jobs.values()];
  }

  /** Adds a push behind the others, or before them if it takes an earlier one's turn. */
  add(job: PushJob, first: boolean): void {
    const entry: [string, PushJob] = [job.order.id, job];
    this.#jobs = new Map(first ? [entry, ...this.#jobs] : [...this.#jobs, entry]);
    this.goOn();
  }

  setPaused(paused: boolean): void {
    this.#paused = paused;
    this.goOn();
  }

  /** Ignite accepts the token, at the address that Kindling is connected to now. */
  tokenArrived(): void {
    this.#tokens += 1;
    this.#tokenNeeded = false;
    this.#endWaits((wait) => wait.for === 'address');
  }

  tryNow(id: string): void {
    this.#waits.delete(id);
    this.tokenArrived();
  }

  /** A person has decided about a push: what was held behind it may go on. */
  decided(): void {
    this.#endWaits((wait) => wait.for === 'decision');
  }

  /**
   * The computer was asleep, in which the monotonic clock may have stood still: ends the waits that
   * are over by the system's time (`now`, ms since the epoch), and those for a network.
   */
  woke(now: number): void {
    this.#endWaits((wait) => wait.for !== 'next-try' || wait.at <= now);
  }

  /** Starts what can be started now, and comes back when the next wait is over. */
  goOn(): void {
    this.#callOff();
    this.#callOff = () => {};
    this.#forgetEnded();
    if (!this.#closed && !this.#paused && !this.#tokenNeeded) this.#startDue();
    this.#onChange();
    if (!this.#isIdle()) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Resolves when nothing runs or will by itself. */
  whenIdle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Starts nothing more, ends all with `end`, and gives what has not come to its end. */
  async close(end: (job: PushJob) => void): Promise<PushJob[]> {
    this.#closed = true;
    this.#callOff();
    for (const job of this.#jobs.values()) if (!job.ended) end(job);
    await Promise.all(this.#running.values());
    this.goOn();
    await this.#cleaning;
    return this.jobs();
  }

  #endWaits(isOver: (wait: Wait) => boolean): void {
    for (const [id, wait] of this.#waits) if (isOver(wait)) this.#waits.delete(id);
    this.goOn();
  }

  #startDue(): void {
    const now = this.#clock.now();
    const repositories = new Set<string>();
    let next = Number.POSITIVE_INFINITY;
    for (const [id, job] of this.#jobs) {
      const repository = destinationOf(job);
      if (repositories.has(repository)) continue;
      repositories.add(repository);
      if (this.#running.has(id) || this.#running.size >= concurrency) continue;
      const { until } = this.#waits.get(id) ?? { until: now };
      if (until > now) next = Math.min(next, until);
      else this.#running.set(id, this.#work(id, job));
    }
    if (next < Number.POSITIVE_INFINITY) {
      this.#callOff = this.#clock.after(next - now, () => this.goOn());
    }
  }

  async #work(id: string, job: PushJob): Promise<void> {
    const tokens = this.#tokens;
    try {
      const result = await job.run();
      this.#waits.delete(id);
      const wait = this.#waitOf(result);
      if (wait) this.#waits.set(id, wait);
      if (result.kind === 'token-needed' && tokens === this.#tokens) this.#tokenNeeded = true;
      if (job.ended) await job.cleanUp();
    } catch (error) {
      this.#log.defect('push', error, id);
      // A defect, or a disk that takes nothing more. The record says how far it came; once its
      // lease has lapsed it is taken over from there, as if this process had died.
      this.#jobs.delete(id);
      this.#waits.delete(id);
    }
    this.#running.delete(id);
    this.goOn();
  }

  #waitOf(result: JobResult): Wait | null {
    const now = this.#clock.now();
    if (result.kind === 'wait') {
      const { pause, at } = result;
      return { until: now + pause.ms, for: pause.for, at };
    }
    if (result.kind === 'elsewhere') return { until: Number.POSITIVE_INFINITY, for: 'address' };
    if (result.kind !== 'held') return null;
    return { until: now + result.ms, for: 'decision', push: result.earlier };
  }

  #isIdle(): boolean {
    if (this.#running.size > 0) return false;
    if (this.#closed || this.#paused || this.#tokenNeeded) return true;
    const repositories = new Set<string>();
    for (const [id, job] of this.#jobs) {
      const repository = destinationOf(job);
      const isFirst = !repositories.has(repository);
      repositories.add(repository);
      if (isFirst && !waitsForPerson(this.#waits.get(id))) return false;
    }
    return true;
  }

  #forgetEnded(): void {
    for (const [id, job] of this.#jobs) {
      if (!job.ended || this.#running.has(id)) continue;
      // One that was cancelled while it waited has not emptied its spool yet.
      const cleaned = job.cleanUp().catch(() => undefined);
      this.#cleaning = Promise.all([this.#cleaning, cleaned]);
      this.#jobs.delete(id);
      this.#waits.delete(id);
    }
  }
}

/** Two Ignites may know repositories by the same id. */
function destinationOf({ order: { address, repositoryId } }: PushJob): string {
  return `${address} ${repositoryId}`;
}

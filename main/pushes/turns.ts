import type { Clock } from './clock.ts';
import type { JobResult, PushJob } from './push-job.ts';

/** How many pushes are sent at once; to one repository never more than one, so order is kept. */
const concurrency = 2;

/** What a push waits for. */
interface Wait {
  /** On the monotonic clock, ms. */
  readonly until: number;
  readonly forPerson: boolean;
}

/** Whose turn it is: the first unfinished push of each repository, when nothing holds it. */
export class Turns {
  readonly #clock: Clock;
  readonly #run: (job: PushJob) => Promise<JobResult>;
  #jobs = new Map<string, PushJob>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #waits = new Map<string, Wait>();
  #idle: (() => void)[] = [];
  #callOff: () => void = () => {};
  #paused = false;
  #tokenNeeded = false;
  #closed = false;

  constructor(clock: Clock, run: (job: PushJob) => Promise<JobResult>) {
    this.#clock = clock;
    this.#run = run;
  }

  get paused(): boolean {
    return this.#paused;
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

  tokenArrived(): void {
    this.#tokenNeeded = false;
    this.goOn();
  }

  tryNow(id: string): void {
    this.#waits.delete(id);
    this.tokenArrived();
  }

  /** Starts what can be started now, and comes back when the next wait is over. */
  goOn(): void {
    this.#callOff();
    this.#callOff = () => {};
    this.#forgetEnded();
    if (!this.#closed && !this.#paused && !this.#tokenNeeded) this.#startDue();
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
    return this.jobs();
  }

  #startDue(): void {
    const now = this.#clock.now();
    const repositories = new Set<string>();
    let next = Number.POSITIVE_INFINITY;
    for (const [id, job] of this.#jobs) {
      const { repositoryId } = job.order;
      if (repositories.has(repositoryId)) continue;
      repositories.add(repositoryId);
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
    this.#waits.delete(id);
    try {
      const result = await this.#run(job);
      if (result.kind === 'token-needed') this.#tokenNeeded = true;
      if (result.kind === 'wait' || result.kind === 'held') {
        const until = this.#clock.now() + result.ms;
        this.#waits.set(id, { until, forPerson: result.kind === 'held' });
      }
      if (job.ended) await job.cleanUp();
    } catch {
      // A defect, or a disk that takes nothing more. The record says how far it came; once its
      // lease has lapsed it is taken over from there, as if this process had died.
      this.#jobs.delete(id);
    }
    this.#running.delete(id);
    this.goOn();
  }

  #isIdle(): boolean {
    if (this.#running.size > 0) return false;
    if (this.#closed || this.#paused || this.#tokenNeeded) return true;
    const repositories = new Set<string>();
    for (const [id, job] of this.#jobs) {
      const { repositoryId } = job.order;
      const isFirst = !repositories.has(repositoryId);
      repositories.add(repositoryId);
      if (isFirst && !this.#waits.get(id)?.forPerson) return false;
    }
    return true;
  }

  #forgetEnded(): void {
    for (const [id, job] of this.#jobs) {
      if (!job.ended || this.#running.has(id)) continue;
      this.#jobs.delete(id);
      this.#waits.delete(id);
    }
  }
}

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { Inspection } from '../contract/inspection.ts';
import type { PushChoices, PushPlan, PushProgress, PushSummary } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { hashFile } from '../prepare/read-source.ts';
import type { PushRecords } from '../store/push-records.ts';
import { PushJob, type Sender } from './push-job.ts';

/** What a person asked to push, planned and not blocked. */
export interface PushRequest {
  readonly path: string;
  readonly inspection: Inspection;
  readonly plan: PushPlan;
  readonly repository: Repository;
  readonly choices: PushChoices;
}

/** The world the queue acts on, passed in. */
export interface QueueParts {
  readonly records: PushRecords;
  readonly sender: () => Sender;
  readonly spoolFolder: string;
  readonly now: () => number;
  /** Whether a push that needs a token waits for one (the app) or fails (the command line). */
  readonly whenTokenNeeded: 'wait' | 'fail';
  readonly onChange: (summary: PushSummary) => void;
  readonly onProgress: (progress: PushProgress) => void;
}

/** How many pushes are sent at once; to one repository never more than one, so order is kept. */
const concurrency = 2;

/** A process that stops renewing for this long is taken for dead. ms */
const leaseMs = 30_000;
const renewEveryMs = 5_000;

/** The pushes this process works on, in the order they were asked for. */
export class PushQueue {
  readonly #parts: QueueParts;
  readonly #jobs = new Map<string, PushJob>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #renewal: NodeJS.Timeout;
  #tokenNeeded = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#renewal = setInterval(() => {
      for (const id of this.#jobs.keys()) parts.records.renewLease(id, parts.now() + leaseMs);
    }, renewEveryMs).unref();
  }

  /**
   * Records a push and starts it when its turn comes. Fails with `blocked` when the plan has
   * blocking problems and `already-pushed` when these bytes went to this repository before.
   */
  async start(request: PushRequest): Promise<PushSummary> {
    const { inspection, plan, repository, choices } = request;
    if (plan.blocked) throw new KindlingError('blocked');
    if (!choices.allowDuplicate) await this.#refuseDuplicate(request);
    const order = {
      id: randomUUID(),
      path: request.path,
      inspection,
      plan,
      repositoryId: repository.id,
      deleteQueryId: choices.deleteQueryId ?? null,
      allowDuplicate: choices.allowDuplicate,
    };
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
        fileConfig: plan.fileConfig,
        rows: inspection.rows,
      },
      this.#parts.now() + leaseMs,
    );
    const job = new PushJob(order, { ...this.#parts, onMoved: (id) => this.#changed(id) });
    this.#jobs.set(order.id, job);
    const summary = this.#changed(order.id);
    this.#pump();
    return summary;
  }

  /** Cancels a push that has not ended; `push-not-allowed` when there is nothing to cancel. */
  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (!job || job.ended) throw new KindlingError('push-not-allowed');
    job.cancel();
    this.#forgetEnded();
  }

  /** Goes on with what waited for a token. */
  tokenArrived(): void {
    this.#tokenNeeded = false;
    this.#pump();
  }

  /** How many pushes have not ended. */
  get active(): number {
    return this.#jobs.size;
  }

  /** Resolves when nothing runs: all has ended, or waits for a token. */
  async whenIdle(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running.values());
  }

  /**
   * Ends what a process that died left unfinished. What may have reached Ignite is unconfirmed;
   * the rest was not sent.
   */
  recover(): void {
    for (const { id, part, state, handedOver } of this.#parts.records.lapsed()) {
      const to = state === 'sending' && handedOver ? 'unconfirmed' : 'failed';
      this.#parts.records.move({
        id,
        part,
        from: state,
        to,
        pushState: to,
        finished: true,
        code: 'interrupted',
      });
    }
  }

  /** Cancels everything and waits until it has stopped. */
  async close(): Promise<void> {
    clearInterval(this.#renewal);
    for (const job of this.#jobs.values()) if (!job.ended) job.cancel();
    await Promise.all(this.#running.values());
  }

  async #refuseDuplicate(request: PushRequest): Promise<void> {
    const candidates = this.#parts.records.arrived(request.repository.id, request.inspection.bytes);
    if (candidates.length === 0) return;
    const sha256 = await hashFile(request.path);
    const same = candidates.find((push) => push.sourceSha256 === sha256);
    if (same) {
      throw new KindlingError('already-pushed', {
        name: same.summary.fileName,
        at: same.summary.startedAt,
      });
    }
  }

  #pump(): void {
    this.#forgetEnded();
    for (const [id, job] of this.#jobs) {
      if (this.#tokenNeeded || this.#running.size >= concurrency) return;
      if (this.#running.has(id) || this.#isBusy(job.order.repositoryId)) continue;
      this.#running.set(id, this.#run(id, job));
    }
  }

  async #run(id: string, job: PushJob): Promise<void> {
    const result = await job.run();
    if (result === 'token-needed') {
      if (this.#parts.whenTokenNeeded === 'fail') job.giveUp('token-rejected');
      else this.#tokenNeeded = true;
    }
    this.#running.delete(id);
    this.#pump();
  }

  #isBusy(repositoryId: string): boolean {
    for (const id of this.#running.keys()) {
      if (this.#jobs.get(id)?.order.repositoryId === repositoryId) return true;
    }
    return false;
  }

  #forgetEnded(): void {
    for (const [id, job] of this.#jobs) {
      if (job.ended && !this.#running.has(id)) this.#jobs.delete(id);
    }
  }

  #changed(id: string): PushSummary {
    const record = this.#parts.records.get(id);
    if (!record) throw new KindlingError('push-unknown');
    this.#parts.onChange(record);
    return record;
  }
}

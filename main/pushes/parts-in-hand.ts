import { basename, join } from 'node:path';
import type { PartState, SpooledPart } from '../contract/push.ts';
import type { FileMark } from '../prepare/file-mark.ts';
import type { EventFacts } from '../store/push-events.ts';
import type { PartMove, SendingStart } from '../store/push-moves.ts';
import type { JobWorld, PartInHand } from './push-order.ts';
import { isEnded, mayMove, sumOfParts } from './states.ts';

/** Another process has moved the record: this one must do nothing more. */
export class TakenOver extends Error {}

/** What a move of a part puts on record besides. */
export type Facts = Omit<EventFacts, 'decision'> & Pick<PartMove, 'tries'>;

/**
 * The parts of one push as this process knows them. Each move is on record before it is true here,
 * and throws `TakenOver` when the record is another process's meanwhile.
 */
export class PartsInHand {
  readonly #id: string;
  readonly #parts: PartInHand[];
  readonly #world: Pick<JobWorld, 'records' | 'owner' | 'onMoved'>;

  constructor(id: string, parts: PartInHand[], world: JobWorld) {
    this.#id = id;
    this.#parts = parts;
    this.#world = world;
  }

  /** The part whose turn it is; `undefined` when the push has ended. */
  get current(): PartInHand | undefined {
    if (isEnded(sumOfParts(this.#parts.map(({ state }) => state)))) return undefined;
    return this.#parts.find(({ state }) => state !== 'pushed');
  }

  /** Bytes to be sent of all parts, and those of them that have arrived. */
  get bytes(): { readonly total: number; readonly arrived: number } {
    const sum = (parts: readonly PartInHand[]) =>
      parts.reduce((bytes, { spooled }) => bytes + (spooled?.bytes ?? 0), 0);
    return {
      total: sum(this.#parts),
      arrived: sum(this.#parts.filter(({ state }) => state === 'pushed')),
    };
  }

  /** The parts that have arrived, as they lie in the spool. */
  get arrived(): readonly { readonly number: number; readonly spooled: SpooledPart }[] {
    return this.#parts.flatMap(({ number, state, spooled }) =>
      state === 'pushed' && spooled ? [{ number, spooled }] : [],
    );
  }

  move(part: PartInHand, to: PartState, facts: Facts = {}): void {
    if (!this.#world.records.move(this.#step(part, to, facts))) throw new TakenOver();
    part.tries = facts.tries ?? part.tries;
    this.#moved(part, to);
  }

  /** Moves the part to `sending`, unless something has to come first. */
  startSending(part: PartInHand, isKnown: boolean): Exclude<SendingStart, { kind: 'taken-over' }> {
    const start = this.#world.records.startSending(this.#step(part, 'sending', {}), isKnown);
    if (start.kind === 'taken-over') throw new TakenOver();
    if (start.kind === 'started') {
      part.handedOver = false;
      this.#moved(part, 'sending');
    }
    return start;
  }

  /** From here on the part's last chunk may have left. */
  handOver(part: PartInHand): void {
    const { records, owner } = this.#world;
    if (!records.handOver(this.#id, part.number, owner)) throw new TakenOver();
    part.handedOver = true;
  }

  /** Takes up what preparing made, in a folder of that name within the push's. */
  prepared(
    sourceSha256: string,
    folder: string,
    prepared: readonly { readonly spooled: SpooledPart; readonly seen: FileMark }[],
  ): void {
    const { records, owner } = this.#world;
    const kept = prepared.map(({ spooled: { path, ...part } }) => ({
      ...part,
      file: join(folder, basename(path)),
    }));
    if (!records.prepared(this.#id, owner, sourceSha256, kept)) throw new TakenOver();
    for (const [index, made] of prepared.entries()) {
      const known = this.#parts[index] ?? { number: index + 1, state: 'queued', tries: 0 };
      this.#parts[index] = { ...known, ...made };
    }
  }

  #moved(part: PartInHand, to: PartState): void {
    part.state = to;
    this.#world.onMoved(this.#id);
  }

  #step(part: PartInHand, to: PartState, facts: Facts): PartMove {
    const { number, state: from } = part;
    if (!mayMove(from, to)) throw new Error(`A part cannot go from ${from} to ${to}`);
    const pushState = sumOfParts(this.#parts.map((each) => (each === part ? to : each.state)));
    const { owner } = this.#world;
    const finished = isEnded(pushState);
    return { ...facts, id: this.#id, part: number, from, to, pushState, finished, owner };
  }
}

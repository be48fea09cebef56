import { rm } from 'node:fs/promises';
import type { Preferences } from '../contract/preferences.ts';
import type { Clock } from '../pushes/clock.ts';
import type { PushRecords } from '../store/push-records.ts';

const day = 24 * 60 * 60 * 1_000;

/** What is kept, and for how long. */
export interface RetentionParts {
  readonly records: Pick<
    PushRecords,
    'removeBefore' | 'removeDetailsBefore' | 'copiesBefore' | 'copyRemoved'
  >;
  readonly preferences: () => Pick<Preferences, 'keepRecords' | 'keepDetails' | 'keepCopies'>;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly clock: Clock;
  /** Records are gone from Activity. */
  readonly onRemoved: () => void;
  readonly onDefect: (error: unknown) => void;
}

/** Removes records and copies that are older than they are to be kept, once a day. */
export class Retention {
  readonly #parts: RetentionParts;
  #callOff: () => void = () => {};
  #stopped = false;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  /** Sweeps now and every day from then on. */
  async start(): Promise<void> {
    await this.sweep().catch(this.#parts.onDefect);
    // A command line may have ended meanwhile: nothing must keep its process alive for a day.
    if (this.#stopped) return;
    this.#callOff = this.#parts.clock.after(day, () => void this.start());
  }

  stop(): void {
    this.#stopped = true;
    this.#callOff();
  }

  /** Removes what is too old now. Copies go first: their records say where they are. */
  async sweep(): Promise<void> {
    const { records, preferences, now, onRemoved } = this.#parts;
    const { keepRecords, keepDetails, keepCopies } = preferences();
    if (keepCopies !== null) {
      for (const copy of records.copiesBefore(monthsBefore(now(), keepCopies))) {
        // One that cannot be removed now is tried again tomorrow; one that is gone is gone.
        const isGone = await rm(copy.path, { force: true }).then(
          () => true,
          () => false,
        );
        if (this.#stopped) return;
        if (isGone) records.copyRemoved(copy);
      }
    }
    const removed =
      (keepRecords === null ? 0 : records.removeBefore(monthsBefore(now(), keepRecords))) +
      (keepDetails === null ? 0 : records.removeDetailsBefore(monthsBefore(now(), keepDetails)));
    if (removed > 0) onRemoved();
  }
}

/** The same moment so many months earlier, ms since the epoch. */
function monthsBefore(at: number, months: number): number {
  const date = new Date(at);
  date.setMonth(date.getMonth() - months);
  return date.getTime();
}

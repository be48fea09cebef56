import type { PushProgress, PushSummary } from '../contract/push.ts';

/** How far what is under way has come as a whole, for the taskbar and the dock. */
export class SendingProgress {
  readonly #pushes = new Map<string, PushProgress>();

  /** From 0 to 1; `null` while nothing is under way. */
  get share(): number | null {
    const all = [...this.#pushes.values()];
    const total = sum(all.map((push) => push.total));
    if (all.length === 0) return null;
    return total === 0 ? 0 : Math.min(1, sum(all.map(({ done }) => done)) / total);
  }

  /** Takes note of how far a push has come. Whatever comes before sending counts as its beginning. */
  noteProgress(progress: PushProgress): void {
    const { id, phase } = progress;
    this.#pushes.set(id, phase === 'sending' ? progress : { ...progress, done: 0 });
  }

  /** Takes note of how a push stands. */
  noteChange({ id, state }: Pick<PushSummary, 'id' | 'state'>): void {
    if (state !== 'sending' && state !== 'preparing') this.#pushes.delete(id);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

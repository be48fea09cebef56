import type { PushSummary } from '../contract/push.ts';

/**
 * Knows whether any push is being sent, in live or practice mode. `onChange` is told when the first
 * begins and when the last has ended.
 */
export class SendingWatch {
  readonly #onChange: (isSending: boolean) => void;
  readonly #sending = new Set<string>();

  constructor(onChange: (isSending: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Takes note of how a push stands now. */
  note({ id, state }: Pick<PushSummary, 'id' | 'state'>): void {
    const before = this.#sending.size > 0;
    if (state === 'sending') this.#sending.add(id);
    else this.#sending.delete(id);
    const isSending = this.#sending.size > 0;
    if (isSending !== before) this.#onChange(isSending);
  }
}

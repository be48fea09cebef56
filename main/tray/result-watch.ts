import type { Translate } from '../../strings/translate.ts';
import { isRunning, type PushSummary } from '../contract/push.ts';

/** What a notification says. */
export interface ResultNotice {
  readonly pushId: string;
  readonly title: string;
  readonly body: string;
}

/** Tells of pushes that have come to an end while the app was running: once of each end. */
export class ResultWatch {
  readonly #t: Translate;
  readonly #running = new Set<string>();

  constructor(t: Translate) {
    this.#t = t;
  }

  /** Takes note of how a push stands now. Answers what to say; `null` if nothing is. */
  note(push: PushSummary): ResultNotice | null {
    if (isRunning(push.state)) {
      this.#running.add(push.id);
      return null;
    }
    // Who cancelled it was there.
    if (!this.#running.delete(push.id) || push.state === 'cancelled') return null;
    const { id, fileName, repositoryName: repository, rows, state } = push;
    const title = this.#t(`notice.${state as 'pushed'}`, { rows: rows ?? -1, repository });
    return { pushId: id, title, body: fileName };
  }
}

import { waitingText } from '../../strings/describe-watched.ts';
import type { Translate } from '../../strings/translate.ts';
import type { WatchedView } from '../contract/watched.ts';

/** What a notification says. */
export interface WaitingNotice {
  readonly fileId: string;
  readonly title: string;
  readonly body: string;
}

/** Tells of files that have come to watched folders and wait for a person: once of each. */
export class WaitingWatch {
  readonly #t: Translate;
  #told = new Set<string>();

  constructor(t: Translate) {
    this.#t = t;
  }

  /** Takes note of what waits now. `nameOf` gives the name of a saved push. */
  note(views: readonly WatchedView[], nameOf: (savedPushId: string) => string): WaitingNotice[] {
    const waiting = views.flatMap(({ savedPushId, waiting: files }) =>
      files.map((file) => ({ ...file, savedPushId })),
    );
    const fresh = waiting.filter(({ id }) => !this.#told.has(id));
    this.#told = new Set(waiting.map(({ id }) => id));
    return fresh.map((file) => ({
      fileId: file.id,
      title: this.#t('watched.notice', { name: file.name }),
      body: waitingText(this.#t, file, nameOf(file.savedPushId)),
    }));
  }
}

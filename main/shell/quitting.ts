/** An event that can be kept from having its effect. */
interface Preventable {
  preventDefault(): void;
}

/** What quitting needs to know, and what it does. */
export interface QuittingParts {
  /** How many pushes go on by themselves. */
  readonly underWay: () => Promise<number>;
  /** Whether Kindling goes on without its window. */
  readonly staysInTray: () => boolean;
  /** Asks the person; tells whether to quit. */
  readonly ask: (count: number) => Promise<boolean>;
  /** Stops all work and puts it on record. */
  readonly close: () => Promise<unknown>;
  /** Quits the app, which comes back here as `beforeQuit`. */
  readonly quit: () => void;
}

/**
 * The way out: asks while pushes are under way, holds the quit until all work is on record, and
 * stands in nobody's way when the session ends.
 */
export class Quitting {
  readonly #parts: QuittingParts;
  #phase: 'open' | 'asking' | 'closing' | 'closed' = 'open';
  #sessionEnds = false;

  constructor(parts: QuittingParts) {
    this.#parts = parts;
  }

  /** Whether nobody has begun to quit. */
  get isOpen(): boolean {
    return this.#phase === 'open' && !this.#sessionEnds;
  }

  /** The app is about to quit. */
  beforeQuit(event: Preventable): void {
    if (this.#phase === 'closed') return;
    // The system gives no time to wait: what is not on record yet goes on as after a crash.
    if (this.#sessionEnds) this.#close();
    else {
      event.preventDefault();
      if (this.#phase === 'open') void this.#ask();
    }
  }

  /**
   * The main window is about to close. Unless Kindling stays in the tray, that is asking to quit,
   * while there is a window to ask in.
   */
  windowClosing(event: Preventable): void {
    if (this.#phase === 'closed' || this.#sessionEnds) return;
    if (this.isOpen && this.#parts.staysInTray()) return;
    event.preventDefault();
    this.#parts.quit();
  }

  /** Quits in good order, but without a question: nobody may be there to answer it. */
  quitUnasked(): void {
    if (this.#phase === 'open' || this.#phase === 'asking') this.#close();
  }

  /** The person logs off, or the computer shuts down. */
  sessionEnding(): void {
    this.#sessionEnds = true;
  }

  async #ask(): Promise<void> {
    this.#phase = 'asking';
    const count = await this.#parts.underWay();
    const leaves = count === 0 || (await this.#parts.ask(count));
    if (this.#phase !== 'asking') return;
    if (leaves) this.#close();
    else this.#phase = 'open';
  }

  #close(): void {
    if (this.#phase === 'closing') return;
    this.#phase = 'closing';
    void this.#parts.close().finally(() => {
      this.#phase = 'closed';
      this.#parts.quit();
    });
  }
}

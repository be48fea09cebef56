/** What happens to a body on its way out. */
export interface SendHooks {
  /** Stops before the next chunk when aborted. */
  readonly signal?: AbortSignal;
  /** Bytes of the file or rows that the network has taken so far. */
  readonly onSent?: (bytes: number) => void;
  /**
   * Awaited before the last chunk leaves: until it returns the server cannot have the whole. What
   * it throws ends the request.
   */
  readonly beforeHandOver?: () => void | Promise<void>;
}

/** Whether the last chunk may have left. One for each attempt. */
export class HandOver {
  readonly #hooks: SendHooks;
  #done = false;

  constructor(hooks: SendHooks) {
    this.#hooks = hooks;
  }

  /** Once true, the server may have everything. */
  get done(): boolean {
    return this.#done;
  }

  /** To be awaited just before the last chunk is given away. */
  async announce(): Promise<void> {
    this.#hooks.signal?.throwIfAborted();
    await this.#hooks.beforeHandOver?.();
    this.#hooks.signal?.throwIfAborted();
    this.#done = true;
  }
}

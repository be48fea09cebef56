import type { Socket } from 'node:net';

/** How often it is looked within the limit whether something has moved. */
const looks = 12;

/**
 * Tells when nothing of an upload has moved for too long. Node's own socket timeout takes up to
 * twice its time where the system has taken a part of what was last written.
 */
export class StallWatch {
  readonly #socket: Socket;
  readonly #onStall: (limitMs: number) => void;
  #timer: NodeJS.Timeout | undefined;
  #state = '';
  /** On the monotonic clock, ms. */
  #movedAt = 0;

  constructor(socket: Socket, onStall: (limitMs: number) => void) {
    this.#socket = socket;
    this.#onStall = onStall;
    socket.once('close', () => this.end());
  }

  /** Watches from now on, with this limit. ms */
  begin(limitMs: number): void {
    this.end();
    this.#state = stateOf(this.#socket);
    this.#movedAt = performance.now();
    this.#timer = setInterval(() => this.#look(limitMs), limitMs / looks);
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(limitMs: number): void {
    const state = stateOf(this.#socket);
    if (state !== this.#state) {
      this.#state = state;
      this.#movedAt = performance.now();
    } else if (performance.now() - this.#movedAt >= limitMs) {
      this.end();
      this.#onStall(limitMs);
    }
  }
}

/** What was given to the system and read from it, and how much of it the network has yet to take. */
function stateOf(socket: Socket): string {
  const { _handle: handle } = socket as { _handle?: { writeQueueSize?: number } | null };
  return [socket.bytesWritten, socket.bytesRead, handle?.writeQueueSize].join(' ');
}

/** A request body whose exact length is known before the first byte is made. */
export interface RequestBody {
  readonly contentType: string;
  /** Exact length in bytes. */
  readonly bytes: number;
  /**
   * Called at most once for a request; the stack reads on as the network takes the bytes. A chunk
   * is used up when the next one is asked for: its memory may hold that one then.
   */
  chunks(): AsyncGenerator<Uint8Array>;
}

/** One HTTP request. Nothing is added to it but what HTTP itself needs. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | null;
  /** Ends the request at once; it then fails with kind `cancelled`. */
  readonly signal: AbortSignal | undefined;
  /** From the last byte sent to the last byte of the answer. ms */
  readonly answerDeadlineMs: number;
  /** More of the answer's body than this is not read. Bytes */
  readonly maxAnswerBytes: number;
}

/** An answer, whatever its status; redirects are answers too. */
export interface TransportAnswer {
  readonly status: number;
  /** Lower-case names; of repeated ones the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8. */
  readonly body: string;
  /** `cut`: the connection broke within the body; `too-long`: the rest was not read. */
  readonly completeness: 'whole' | 'too-long' | 'cut';
}

/** Why there is no answer. */
export type TransportFailure =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'proxy'
  | 'tls'
  | 'timed-out'
  | 'lost'
  | 'unreadable'
  | 'cancelled';

/** No answer came. `message` says why in the system's words, cleaned of any password. */
export class TransportError extends Error {
  readonly kind: TransportFailure;

  constructor(kind: TransportFailure, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TransportError';
    this.kind = kind;
  }
}

/**
 * What Kindling needs of a network stack. An implementation opens a fresh connection for every
 * request (a stale one fails a push exactly as a lost answer does), follows no redirect, repeats
 * nothing and decodes no content encoding. It fails with a `TransportError`, or with whatever the
 * body's generator threw.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportAnswer>;
}

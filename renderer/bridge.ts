import type {
  Channel,
  Events,
  KindlingBridge,
  Reply,
  Requests,
} from '../main/contract/channels.ts';
import type { Failure } from '../main/contract/errors.ts';
import type { Source } from '../main/contract/source.ts';

declare global {
  interface Window {
    readonly kindling: KindlingBridge;
  }
}

/** A request that main answered with a failure. */
class RequestFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new RequestFailed(reply.error);
}

/** Asks main. Throws `RequestFailed`. */
export async function request<C extends Channel>(
  channel: C,
  payload: Requests[C]['request'],
): Promise<Requests[C]['response']> {
  return unwrap(await window.kindling.request(channel, payload));
}

/** Hands dropped files to main. Throws `RequestFailed`. */
export async function dropFiles(files: readonly File[]): Promise<readonly Source[]> {
  return unwrap(await window.kindling.drop(files));
}

/** Follows an event of main; the result ends it. */
export function follow<E extends keyof Events>(
  event: E,
  listener: (value: Events[E]) => void,
): () => void {
  return window.kindling.on(event, listener);
}

/** What may be shown of anything a request threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  return {
    code: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    details: {},
  };
}

import type { ErrorCode } from '../contract/errors.ts';
import type { PushOutcome } from '../contract/push.ts';
import { retryAfterMs } from './retry-after.ts';
import { clean, isWebPage, serverMessage } from './server-message.ts';
import type { TransportAnswer, TransportError, TransportFailure } from './transport.ts';

/** What has to be known to judge an answer. */
export interface AnswerContext {
  /** Whether the last chunk may have left: only then can the server have accepted the push. */
  readonly handedOver: boolean;
  /** Taken out of the server's words. */
  readonly token: string | null;
  /** ms since the epoch. */
  readonly now: number;
}

/** What an answer to a push means; the table in ARCHITECTURE.md. */
export function outcomeOfAnswer(answer: TransportAnswer, context: AnswerContext): PushOutcome {
  const message = messageOf(answer, context.token);
  const words = { status: answer.status, ...(message === '' ? {} : { message }) };
  const wait = retryAfterMs(answer.headers['retry-after'], context.now);
  const later = { ...words, ...(wait === undefined ? {} : { retryAfterMs: wait }) };

  if (isSuccess(answer.status)) {
    const readable = answer.completeness !== 'cut' && !isWebPage(answer);
    // A success before all was sent is no word about this push.
    if (readable && context.handedOver) return { kind: 'pushed', ...words };
    return { kind: 'unconfirmed', code: 'answer-unreadable', ...words };
  }
  if (answer.status === 401) return { kind: 'token-needed', code: 'token-rejected', ...words };
  if (isBusy(answer.status, wait)) return { kind: 'try-later', code: 'busy', ...later };
  if (answer.status >= 400 && answer.status < 500) {
    const code = namesRepository(answer, message)
      ? 'repository-unknown'
      : codeOfRefusal(answer.status);
    return { kind: 'failed', code, ...words };
  }
  // The server cannot have accepted what it did not have whole.
  if (!context.handedOver) {
    const code = answer.status >= 500 ? 'server-error' : 'answer-unreadable';
    return { kind: 'try-later', code, ...later };
  }
  if (answer.status >= 500) return { kind: 'unconfirmed', code: 'server-error', ...words };
  // A redirect says nothing about whether the push was taken before it.
  return { kind: 'unconfirmed', code: 'answer-unreadable', ...words };
}

/** What it means for a push that no answer came. */
export function outcomeOfError(error: TransportError, context: AnswerContext): PushOutcome {
  const message = clean(error.message, context.token, 300);
  if (error.kind === 'cancelled') {
    return { kind: context.handedOver ? 'unconfirmed' : 'cancelled', code: 'cancelled' };
  }
  const kind = context.handedOver ? 'unconfirmed' : 'try-later';
  return { kind, code: codeOfTransport(error.kind), ...(message === '' ? {} : { message }) };
}

const transportCodes: Readonly<Record<TransportFailure, ErrorCode>> = {
  dns: 'unreachable',
  refused: 'unreachable',
  unreachable: 'unreachable',
  proxy: 'unreachable',
  tls: 'tls-failed',
  'timed-out': 'timed-out',
  lost: 'connection-lost',
  unreadable: 'answer-unreadable',
  cancelled: 'cancelled',
};

/** The code under which a front end explains why no answer came. */
export function codeOfTransport(kind: TransportFailure): ErrorCode {
  return transportCodes[kind];
}

/** The code of an answer that is no success, to reading; undefined for a success. */
export function codeOfStatus(answer: TransportAnswer): ErrorCode | undefined {
  const { status } = answer;
  if (isSuccess(status)) return undefined;
  if (status === 401) return 'token-rejected';
  if (status === 503 || isBusy(status, undefined)) return 'busy';
  if (status >= 500) return 'server-error';
  return status >= 400 ? codeOfRefusal(status) : 'answer-unreadable';
}

/** The server's words; of a redirect, where it leads to. */
export function messageOf(answer: TransportAnswer, token: string | null): string {
  const location = answer.headers.location;
  const isRedirect = answer.status >= 300 && answer.status < 400 && location !== undefined;
  if (!isRedirect) return serverMessage(answer, token);
  // Query and fragment of a sign-in page may hold secrets of its own.
  return clean(`Location: ${location.replace(/[?#].*$/su, '')}`, token, 300);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Statuses that say that nothing was taken and that another time may do. */
function isBusy(status: number, wait: number | undefined): boolean {
  const always = status === 408 || status === 425 || status === 429;
  return always || (status === 503 && wait !== undefined);
}

/** A 404 about the repository in the push, not about the path; a path may hold the word as well. */
function namesRepository({ status }: TransportAnswer, message: string): boolean {
  return status === 404 && /(?<!\/\S*)repositor/iu.test(message);
}

function codeOfRefusal(status: number): ErrorCode {
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405) return 'path-not-found';
  return status === 413 ? 'too-large' : 'rejected';
}

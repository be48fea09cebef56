import type { ErrorCode } from './errors.ts';
import type { PushOutcome } from './push.ts';

/** What the command line ends with. Scripts rely on these numbers: they never change. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  fileProblems: 3,
  refusedByServer: 4,
  notReached: 5,
  unconfirmed: 6,
  tokenNeeded: 7,
  alreadyPushed: 8,
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a failure comes to when there was no answer of the server that decides. */
const byErrorCode: Readonly<Record<ErrorCode, ExitCode>> = {
  'address-invalid': exitCodes.usage,
  'address-insecure': exitCodes.usage,
  unreachable: exitCodes.notReached,
  'tls-failed': exitCodes.notReached,
  'timed-out': exitCodes.notReached,
  'connection-lost': exitCodes.notReached,
  'token-missing': exitCodes.tokenNeeded,
  'token-malformed': exitCodes.tokenNeeded,
  'token-rejected': exitCodes.tokenNeeded,
  forbidden: exitCodes.refusedByServer,
  'path-not-found': exitCodes.refusedByServer,
  'too-large': exitCodes.fileProblems,
  rejected: exitCodes.refusedByServer,
  busy: exitCodes.notReached,
  'server-error': exitCodes.notReached,
  'answer-unreadable': exitCodes.notReached,
  'description-invalid': exitCodes.usage,
  'keychain-locked': exitCodes.tokenNeeded,
  'keychain-unavailable': exitCodes.tokenNeeded,
  'keychain-slow': exitCodes.tokenNeeded,
  'clipboard-no-table': exitCodes.fileProblems,
  'file-missing': exitCodes.fileProblems,
  'file-unreadable': exitCodes.fileProblems,
  'file-in-use': exitCodes.fileProblems,
  'file-in-cloud': exitCodes.fileProblems,
  'file-damaged': exitCodes.fileProblems,
  'file-is-folder': exitCodes.fileProblems,
  'file-not-regular': exitCodes.fileProblems,
  'file-changed': exitCodes.fileProblems,
  'file-taken': exitCodes.fileProblems,
  'file-unsupported': exitCodes.fileProblems,
  'check-stopped': exitCodes.cancelled,
  'spool-full': exitCodes.fileProblems,
  'spool-damaged': exitCodes.fileProblems,
  'rows-unclear': exitCodes.fileProblems,
  'repository-unknown': exitCodes.usage,
  'repository-ambiguous': exitCodes.usage,
  blocked: exitCodes.fileProblems,
  'already-pushed': exitCodes.alreadyPushed,
  'rows-pushed-before': exitCodes.alreadyPushed,
  'repository-held': exitCodes.unconfirmed,
  'repository-busy': exitCodes.notReached,
  'recipe-invalid': exitCodes.usage,
  'saved-push-unknown': exitCodes.usage,
  'folder-unreachable': exitCodes.fileProblems,
  'saved-pushes-invalid': exitCodes.usage,
  'name-taken': exitCodes.usage,
  'delete-queries-not-allowed': exitCodes.usage,
  'delete-query-differs': exitCodes.alreadyPushed,
  'batch-stopped': exitCodes.fileProblems,
  'setting-locked': exitCodes.usage,
  'differs-from-saved': exitCodes.fileProblems,
  'push-unknown': exitCodes.usage,
  'push-not-allowed': exitCodes.usage,
  'push-unfinished': exitCodes.usage,
  'output-exists': exitCodes.usage,
  'output-unwritable': exitCodes.unexpected,
  'other-address': exitCodes.usage,
  interrupted: exitCodes.notReached,
  cancelled: exitCodes.cancelled,
  'invalid-request': exitCodes.usage,
  'profile-unusable': exitCodes.unexpected,
  'profile-full': exitCodes.unexpected,
  'profile-busy': exitCodes.unexpected,
  'profile-on-server': exitCodes.unexpected,
  'port-in-use': exitCodes.usage,
  unexpected: exitCodes.unexpected,
};

/** The exit code of a failure without an outcome: nothing was sent. */
export function exitCodeOfFailure(code: ErrorCode): ExitCode {
  return byErrorCode[code];
}

/** The exit code of a push, by what it came to in the end. */
export function exitCodeOf(outcome: Pick<PushOutcome, 'kind' | 'status' | 'code'>): ExitCode {
  switch (outcome.kind) {
    case 'pushed':
      return exitCodes.done;
    case 'token-needed':
      return exitCodes.tokenNeeded;
    case 'try-later':
      return exitCodes.notReached;
    case 'unconfirmed':
      return exitCodes.unconfirmed;
    case 'cancelled':
      return exitCodes.cancelled;
    case 'failed':
      return exitCodeOfFailed(outcome);
  }
}

/** Retries that ran out fail with the code of what they waited for. */
function exitCodeOfFailed({ status, code }: Pick<PushOutcome, 'status' | 'code'>): ExitCode {
  const own = code === undefined ? exitCodes.refusedByServer : exitCodeOfFailure(code);
  if (status === undefined) return own;
  const outlasted = own === exitCodes.notReached || own === exitCodes.tokenNeeded;
  return outlasted ? own : exitCodes.refusedByServer;
}

const precedence: readonly ExitCode[] = [6, 7, 5, 4, 8, 3];

/** The exit code of several files: what needs a person most comes first. */
export function exitCodeOfAll(codes: readonly ExitCode[]): ExitCode {
  const first = precedence.find((code) => codes.includes(code));
  return first ?? codes.find((code) => code !== exitCodes.done) ?? exitCodes.done;
}

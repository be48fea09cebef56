import { describeFailure, type Occasion } from '../../strings/describe.ts';
import type { TextKey, Translate } from '../../strings/translate.ts';
import type { ErrorCode, Failure } from '../contract/errors.ts';
import { type ExitCode, exitCodeOfFailure, exitCodes } from '../contract/exit-codes.ts';

/** A failure in `--json` documents. */
export interface ErrorDocument {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    /** HTTP status, where there was an answer. */
    readonly status?: number;
  };
}

/** Failures for which the command line knows another way out than the window does. */
const ownTodo: Partial<Record<ErrorCode, TextKey>> = {
  'token-missing': 'cli.token.todo',
  'keychain-locked': 'cli.token.todo',
  'keychain-unavailable': 'cli.token.todo',
  'keychain-slow': 'cli.token.todo',
  'file-missing': 'cli.missing.todo',
  'repository-unknown': 'cli.repository.todo',
  blocked: 'cli.blocked.todo',
  'already-pushed': 'cli.duplicate.todo',
  'rows-pushed-before': 'cli.overlap.todo',
  'delete-query-differs': 'cli.deleteQuery.todo',
  'push-unknown': 'cli.push.todo',
  'push-not-allowed': 'cli.push.todo',
};

/**
 * What happened, what to do, and the server's or system's own words if there are any.
 * @param ways what to do instead of what is usual for this failure
 */
export function failureText(
  t: Translate,
  failure: Failure,
  ways?: string,
  occasion: Occasion = 'asking',
): string {
  const { what, todo: usual, words } = describeFailure(t, failure, occasion);
  const own = ownTodo[failure.code];
  const sentence = `${what} ${ways ?? (own ? t(own) : usual)}`;
  return words === '' ? sentence : `${sentence}\n${t('cli.words', { words })}`;
}

/** A failure for scripts, in one line of words. */
export function errorDocument(
  t: Translate,
  failure: Failure,
  occasion: Occasion = 'asking',
): ErrorDocument {
  const { what, words } = describeFailure(t, failure, occasion);
  const { status } = failure.details;
  return {
    error: {
      code: failure.code,
      message: words === '' ? what : `${what} ${words}`,
      ...(typeof status === 'number' && { status }),
    },
  };
}

/** The exit code of reading from Ignite that failed: whatever it refused, nothing was pushed. */
export function exitCodeOfReading(code: ErrorCode): ExitCode {
  const exitCode = exitCodeOfFailure(code);
  return exitCode === exitCodes.refusedByServer ? exitCodes.notReached : exitCode;
}

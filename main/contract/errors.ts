/**
 * Every way something can go wrong, as a closed list. Each code has a text in `strings/` that says
 * what happened and what to do; nothing else may cross to a front end.
 */
export const errorCodes = [
  // Reaching Ignite
  'address-invalid',
  'address-insecure',
  'unreachable',
  'tls-failed',
  'timed-out',
  'connection-lost',
  'token-missing',
  'token-malformed',
  'token-rejected',
  'forbidden',
  'path-not-found',
  'too-large',
  'rejected',
  'busy',
  'server-error',
  'answer-unreadable',
  'description-invalid',
  // The keychain
  'keychain-locked',
  'keychain-unavailable',
  'keychain-slow',
  // The file
  'clipboard-no-table',
  'file-missing',
  'file-unreadable',
  'file-in-use',
  'file-in-cloud',
  'file-damaged',
  'file-is-folder',
  'file-not-regular',
  'file-changed',
  'file-taken',
  'file-unsupported',
  'check-stopped',
  'spool-full',
  'spool-damaged',
  'rows-unclear',
  // The push
  'repository-unknown',
  'repository-ambiguous',
  'blocked',
  'already-pushed',
  'rows-pushed-before',
  'repository-held',
  'repository-busy',
  'recipe-invalid',
  'saved-push-unknown',
  'folder-unreachable',
  'saved-pushes-invalid',
  'name-taken',
  'delete-queries-not-allowed',
  'delete-query-differs',
  'batch-stopped',
  'setting-locked',
  'differs-from-saved',
  'push-unknown',
  'push-not-allowed',
  'push-unfinished',
  'output-exists',
  'output-unwritable',
  'other-address',
  'interrupted',
  'cancelled',
  // The program
  'invalid-request',
  'profile-unusable',
  'profile-full',
  'profile-busy',
  'profile-on-server',
  'port-in-use',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts that fill the placeholders of the code's text: never a token, never a cell of the file. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** What crosses to a front end when a request fails. */
export interface Failure {
  readonly code: ErrorCode;
  /** The server's or system's own words, where there are any; already cleaned for display. */
  readonly message: string;
  readonly details: ErrorDetails;
}

/** An expected failure: anything thrown that is not one of these is a defect (`unexpected`). */
export class KindlingError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, message = '') {
    super(message || code);
    this.name = 'KindlingError';
    this.code = code;
    this.details = details;
  }
}

/** Whether it is the profile's disk or database that stands in the way; that may pass. */
export function isProfileTrouble(error: unknown): boolean {
  return error instanceof KindlingError && isProfileCode(error.code);
}

/** Whether a code is one of those. */
export function isProfileCode(code: ErrorCode | undefined): boolean {
  return code === 'profile-unusable' || code === 'profile-full' || code === 'profile-busy';
}

/** Turns anything thrown into what may be shown. An unexpected error keeps its message only. */
export function toFailure(error: unknown): Failure {
  if (error instanceof KindlingError) {
    const message = error.message === error.code ? '' : error.message;
    return { code: error.code, message, details: error.details };
  }
  return {
    code: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    details: {},
  };
}

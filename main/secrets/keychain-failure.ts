import type { HelperAnswer } from './helper-protocol.ts';

/**
 * What the systems' keychains say when they are locked or the person did not unlock them:
 * libsecret, then the texts macOS has for errSecInteractionNotAllowed, errSecUserCanceled and
 * errSecAuthFailed.
 */
const lockedTexts = [
  /locked collection|collection is locked|object is locked/iu,
  /user interaction is not allowed/iu,
  /user cancell?ed the operation/iu,
  /passphrase you entered is not correct/iu,
];

/** Sorts what a keychain threw into "locked" and "cannot be used". */
export function keychainFailure(error: unknown): HelperAnswer {
  const message = error instanceof Error ? error.message : String(error);
  const locked = lockedTexts.some((text) => text.test(message));
  return { ok: false, code: locked ? 'keychain-locked' : 'keychain-unavailable', message };
}

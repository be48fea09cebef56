import { createKeychainTokens, type KeychainHelper } from '../secrets/keychain-tokens.ts';
import type { TokenStore } from '../secrets/token-store.ts';

/** A keychain that has not answered after this long is taken for hung. ms */
const deadlineMs = 20_000;

/**
 * The keychain's place for one API origin's token in this profile: the same for every front end, so
 * that the app and the command line share it.
 */
export function profileTokens(
  env: NodeJS.ProcessEnv,
  helper: KeychainHelper,
  origin: string,
): TokenStore {
  return createKeychainTokens({
    origin,
    profile: env.KINDLING_PROFILE ?? null,
    helper,
    deadlineMs,
  });
}

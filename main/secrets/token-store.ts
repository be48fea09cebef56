/** Where the API token is kept. All failures are `KindlingError`s. */
export interface TokenStore {
  /** The token, or `null` when there surely is none: a locked keychain is a failure, not `null`. */
  get(): Promise<string | null>;
  /** Cleans the token (see `cleanToken`) and keeps it in place of the one before. */
  set(token: string): Promise<void>;
  /** Forgets the token; does nothing when there is none. */
  remove(): Promise<void>;
}

/** The name of Kindling's entries in the system's keychain. */
export const keychainService = 'Kindling';

/**
 * The account of a keychain entry. An entry belongs to one API origin and one profile, so that no
 * token is ever sent to another server. Must stay the same for ever, or tokens are lost.
 *
 * @param address the API's URL; only its origin counts
 * @param profile stable id of the profile; `null` is the default one
 */
export function keychainAccount(address: string, profile: string | null): string {
  return `${new URL(address).origin} ${profile ?? 'default'}`;
}

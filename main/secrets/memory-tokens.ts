import { cleanToken } from './clean-token.ts';
import type { TokenStore } from './token-store.ts';

/** Keeps a token for this run only: practice mode, `KINDLING_TOKEN`, or no usable keychain. */
export function createMemoryTokens(initial: string | null = null): TokenStore {
  let token = initial === null ? null : cleanToken(initial);
  return {
    get: async () => token,
    set: async (text) => {
      token = cleanToken(text);
    },
    remove: async () => {
      token = null;
    },
  };
}

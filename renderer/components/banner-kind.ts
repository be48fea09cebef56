import type { ConnectionState } from '../../main/contract/connection.ts';

/** What the banner above every page has to say; `null` for nothing. */
export type BannerKind = 'practice' | 'refused' | 'unreachable' | 'keychain' | null;

/** The one thing about the connection that a person must know wherever they are. */
export function bannerKind(state: ConnectionState): BannerKind {
  if (state.mode === 'practice') return 'practice';
  // Without a token the page itself asks for one.
  if (state.token === 'none') return null;
  if (state.failure?.code === 'token-rejected') return 'refused';
  if (state.failure) return 'unreachable';
  if (state.keychain) return 'keychain';
  return null;
}

import type { ConnectionState, TokenPlace } from '../../main/contract/connection.ts';
import type { Translate } from '../../strings/translate.ts';

/** How Kindling stands towards Ignite, in a sentence; for the time when nothing failed. */
export function statusLine(t: Translate, state: ConnectionState): string {
  if (state.token === 'none') return t('settings.status.none');
  return state.repositories
    ? t('settings.status.ok', { count: state.repositories.length })
    : t('settings.status.unknown');
}

const places = {
  keychain: 'settings.token.keychain',
  'this-run': 'settings.token.thisRun',
  none: 'settings.token.none',
} as const satisfies Record<TokenPlace, string>;

/** Where the token is kept, in a sentence. */
export function tokenPlace(t: Translate, place: TokenPlace): string {
  return t('settings.token', { place: t(places[place]) });
}

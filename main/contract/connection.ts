import type { Failure } from './errors.ts';
import type { Repository } from './repository.ts';

/** What records name instead of the address of practice mode's Ignite, which changes each time. */
export const practiceAddress = 'practice';

/** An API address that was set from outside. */
export interface FixedAddress {
  readonly address: string;
  readonly by: 'policy' | 'environment';
}

/** Where the token in use is kept. */
export type TokenPlace = 'keychain' | 'this-run' | 'none';

/** How Kindling stands towards Ignite. */
export interface ConnectionState {
  readonly mode: 'live' | 'practice';
  /** The API's origin and base path. */
  readonly address: string;
  /** Who has set the address from outside, so that it cannot be changed in the window. */
  readonly addressFixedBy: FixedAddress['by'] | null;
  readonly token: TokenPlace;
  /** Why the keychain could not be used, when it could not. */
  readonly keychain: Failure | null;
  /** The last answer to "List all available repositories"; `null` before the first. */
  readonly repositories: readonly Repository[] | null;
  /** Why they could not be listed, when they could not. */
  readonly failure: Failure | null;
  readonly description: DescriptionSource;
}

/** Whether pushes can be made: in practice mode always, else once there is a token. */
export function isConnected({ mode, token }: Pick<ConnectionState, 'mode' | 'token'>): boolean {
  return mode === 'practice' || token !== 'none';
}

/** Where the API description in use comes from. */
export interface DescriptionSource {
  readonly kind: 'shipped' | 'discovered' | 'loaded';
  /** URL or file name; empty for the shipped one. */
  readonly place: string;
  readonly paths: {
    readonly listRepositories: string;
    readonly pushFile: string;
    readonly pushData: string;
  };
}

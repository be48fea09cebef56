import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import { KindlingError } from '../contract/errors.ts';
import type { Log } from '../log/log.ts';
import type { PreferenceStore } from '../preferences/preferences.ts';
import type { KeychainHelper } from '../secrets/keychain-tokens.ts';
import type { MaybeTerminal, Output } from './output.ts';

/** What the executable that was started knows about itself. */
export interface CommandLineStart {
  /** The build's folder with the workers in it. */
  readonly mainFolder: string;
  /** How to start the keychain helper. */
  readonly helper: KeychainHelper;
}

/** The world the command line acts on. */
export interface World {
  readonly start: CommandLineStart;
  readonly env: NodeJS.ProcessEnv;
  /** From `KINDLING_TOKEN`, which is no longer in `env`; `null` if it was not there. */
  readonly token: string | null;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: MaybeTerminal;
  readonly stderr: MaybeTerminal;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
  /** ms since the epoch. */
  readonly now: () => number;
}

/** What every command is given. */
export interface Context extends World {
  readonly json: boolean;
  readonly output: Output;
  readonly log: Log;
  readonly preferences: PreferenceStore;
  /** A language of the catalogue. */
  readonly language: string;
  readonly t: Translate;
  readonly format: Format;
}

/** The promise's result, unless Ctrl+C comes first: then it fails with `cancelled`. */
export function orCancelled<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new KindlingError('cancelled'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

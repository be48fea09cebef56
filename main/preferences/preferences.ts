import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import {
  type PreferenceKey,
  type Preferences,
  type PreferencesState,
  usualPreferences,
} from '../contract/preferences.ts';
import { type ReadPreferences, readPreferences } from './read-preferences.ts';

/**
 * What holds where an organisation wanted to allow less than usual and its value cannot be used: that
 * a slip of the pen allows more is the worse mistake.
 */
const strict: Partial<Preferences> = {
  deleteQueries: false,
  practice: false,
  automaticPushes: false,
  allowedRepositories: [],
};

/** What preferences are made of. */
export interface PreferenceParts {
  /** The profile's folder. */
  readonly folder: string;
  /** The organisation's file. */
  readonly policyPath: string;
}

/**
 * A person's preferences, in a file of the profile, under those of the organisation: what that has
 * set cannot be changed.
 */
export class PreferenceStore {
  readonly #path: string;
  readonly #policy: ReadPreferences;
  readonly #followers = new Set<(state: PreferencesState) => void>();
  #own: ReadPreferences;

  constructor({ folder, policyPath }: PreferenceParts) {
    this.#path = join(folder, 'preferences.json');
    this.#policy = strictly(readPreferences(policyPath));
    this.#own = readPreferences(this.#path);
  }

  /** What holds now. */
  get values(): Preferences {
    return { ...usualPreferences, ...this.#own.values, ...this.#policy.values };
  }

  /** What holds now, and what of it cannot be changed. */
  get state(): PreferencesState {
    return {
      values: this.values,
      locked: Object.keys(this.#policy.values) as PreferenceKey[],
      policyProblem: this.#policy.problem,
    };
  }

  /** Changes and keeps them. Fails with `setting-locked` for what the organisation has set. */
  change(change: Partial<Preferences>): PreferencesState {
    const { locked } = this.state;
    const refused = locked.find((key) => key in change);
    if (refused) throw new KindlingError('setting-locked', { name: refused });
    const own = { ...this.#own, values: { ...this.#own.values, ...change } };
    this.#write(own);
    this.#own = own;
    for (const follower of this.#followers) follower(this.state);
    return this.state;
  }

  /** Is told of every change; the result ends it. */
  follow(follower: (state: PreferencesState) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Beside it and then in its place, so that there is never half a file. */
  #write({ values, others }: ReadPreferences): void {
    const text = `${JSON.stringify({ ...others, ...values }, null, 2)}\n`;
    mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
    const beside = `${this.#path}.new`;
    writeFileSync(beside, text, { mode: 0o600 });
    renameSync(beside, this.#path);
  }
}

function strictly(policy: ReadPreferences): ReadPreferences {
  const added = policy.broken.filter((key) => key in strict).map((key) => [key, strict[key]]);
  return { ...policy, values: { ...Object.fromEntries(added), ...policy.values } };
}

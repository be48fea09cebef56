import type { PreferenceChange, PreferencesState } from '../preferences.ts';

/** What the renderer can ask of main about preferences. Told as `preferences.changed`. */
export interface PreferenceRequests {
  'preferences.get': { request: undefined; response: PreferencesState };
  /** Fails with `setting-locked` for what the organisation has set. */
  'preferences.change': { request: PreferenceChange; response: PreferencesState };
  /** Opens a dialog in main; nothing changes when the person closes it. */
  'preferences.chooseCopiesFolder': { request: undefined; response: PreferencesState };
  /** As above, for a PEM file. */
  'preferences.chooseCertificates': { request: undefined; response: PreferencesState };
}

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type {
  PreferenceChange,
  PreferenceKey,
  Preferences,
  PreferencesState,
} from '../main/contract/preferences.ts';
import { follow, request } from './bridge.ts';

/** What the person, or their organisation, has set. */
export interface WindowPreferences {
  readonly values: Preferences;
  readonly policyProblem: string | null;
  readonly isLocked: (key: PreferenceKey) => boolean;
  /** Throws `RequestFailed`. */
  readonly change: (change: PreferenceChange) => Promise<void>;
}

const PreferencesContext = createContext<WindowPreferences | null>(null);

/** Gives the preferences to everything below, and follows their changes. */
export function PreferencesProvider(props: { initial: PreferencesState; children: ReactNode }) {
  const [state, setState] = useState(props.initial);
  useEffect(() => follow('preferences.changed', setState), []);
  const preferences = useMemo<WindowPreferences>(
    () => ({
      values: state.values,
      policyProblem: state.policyProblem,
      isLocked: (key) => state.locked.includes(key),
      change: async (change) => setState(await request('preferences.change', change)),
    }),
    [state],
  );
  return <PreferencesContext value={preferences}>{props.children}</PreferencesContext>;
}

/** The preferences of the window. */
export function usePreferences(): WindowPreferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences outside of PreferencesProvider');
  return preferences;
}

export const themes = ['system', 'light', 'dark'] as const;
/** What the interface can be in: as the system is, or a language of the catalogue, BCP 47. */
export const languageChoices = ['system', 'en', 'nb', 'sv'] as const;

/** What a person can set, or their organisation for them. */
export interface Preferences {
  readonly theme: (typeof themes)[number];
  /** From the next start on. */
  readonly language: (typeof languageChoices)[number];
  /** Gzip when it pays. */
  readonly compress: boolean;
  /** Rows may be deleted with a push. */
  readonly deleteQueries: boolean;
  /** Closing the window leaves Kindling in the tray, at work. */
  readonly staysInTray: boolean;
  /** Kindling starts with the computer, in the tray. */
  readonly startsAtLogin: boolean;
  /** Folder that gets a copy of what was sent; `null`: none does. */
  readonly copiesFolder: string | null;
  /** Months that records are kept, from the end of the push on; `null`: for ever. */
  readonly keepRecords: number | null;
  /** Months that totals, timeline and comments of records are kept; `null`: as long as those. */
  readonly keepDetails: number | null;
  /** Months that copies are kept; `null`: for ever. */
  readonly keepCopies: number | null;
}

export type PreferenceKey = keyof Preferences;

/** What holds until somebody sets it otherwise. */
export const usualPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  compress: true,
  deleteQueries: true,
  staysInTray: true,
  startsAtLogin: false,
  copiesFolder: null,
  keepRecords: null,
  keepDetails: null,
  keepCopies: null,
};

/** The preferences in force, and which of them the organisation has set. */
export interface PreferencesState {
  readonly values: Preferences;
  /** Cannot be changed here. */
  readonly locked: readonly PreferenceKey[];
  /** The organisation's file could not be read, or part of it: why, for whoever wrote it. */
  readonly policyProblem: string | null;
}

/** What the renderer may change; folders are chosen in a dialog of main's. */
export type PreferenceChange = Partial<Omit<Preferences, 'copiesFolder'>> & {
  readonly copiesFolder?: null;
};

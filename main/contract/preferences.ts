export const themes = ['system', 'light', 'dark'] as const;
/** What the interface can be in: as the system is, or a language of the catalogue, BCP 47. */
export const languageChoices = ['system', 'en', 'nb', 'sv', 'da', 'fi', 'de'] as const;

/** How much the log says: defects only, also what changes, also what is asked for. */
export const logLevels = ['error', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * An address of a proxy, with or without scheme and port. User and password have no place in a file
 * that anybody can read.
 */
export const proxyAddress = /^(?:https?:\/\/)?(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?\/?$/iu;

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
  /** Address of an HTTP proxy, `none`, or `null`: as environment and system say. */
  readonly proxy: string | null;
  /** PEM file with certificate authorities to trust besides the usual ones. */
  readonly certificates: string | null;
  readonly logLevel: LogLevel;
  /** API address in place of the usual one; `null`: the person's. For organisations. */
  readonly address: string | null;
  /** Repositories, by name or id, that are shown and pushed to; `null`: all. For organisations. */
  readonly allowedRepositories: readonly string[] | null;
  /** Practice mode can be entered. For organisations. */
  readonly practice: boolean;
  /** Watched folders may push without being asked. For organisations. */
  readonly automaticPushes: boolean;
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
  proxy: null,
  certificates: null,
  logLevel: 'info',
  address: null,
  allowedRepositories: null,
  practice: true,
  automaticPushes: true,
};

/** What only an organisation sets. */
type PolicyOnly = 'address' | 'allowedRepositories' | 'practice' | 'automaticPushes';

/** The preferences in force, and which of them the organisation has set. */
export interface PreferencesState {
  readonly values: Preferences;
  /** Cannot be changed here. */
  readonly locked: readonly PreferenceKey[];
  /** The organisation's file could not be read, or part of it: why, for whoever wrote it. */
  readonly policyProblem: string | null;
}

/** What the renderer may change; folders and files are chosen in a dialog of main's. */
export type PreferenceChange = Partial<
  Omit<Preferences, 'copiesFolder' | 'certificates' | PolicyOnly>
> & {
  readonly copiesFolder?: null;
  readonly certificates?: null;
};

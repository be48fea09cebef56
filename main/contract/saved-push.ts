import type { ControlTotals, TotalsLine } from './finance.ts';
import type { Dialect, FileFormat, SourceOptions } from './inspection.ts';
import type { SourceTraits } from './push.ts';

/** What a file has to pass before it goes without a question. */
export interface SavedChecks {
  /** It brings the month that follows the last one, or other companies of that month. */
  readonly nextMonth: boolean;
  /** How far rows and amounts may be from last time, in per cent; `null`: they are not compared. */
  readonly withinPercent: number | null;
  /** A total of the ERP has to be given, and has to tie. */
  readonly erpTotal: boolean;
}

/** What a saved push has until a person chooses otherwise. */
export const usualChecks: SavedChecks = { nextMonth: true, withinPercent: 50, erpTotal: false };

/** What a person can change about a saved push. */
export interface SavedPushSettings {
  readonly name: string;
  readonly repositoryId: string;
  /** What is left out is found automatically, in every file anew. */
  readonly source: SourceOptions;
  readonly compress: boolean;
  /** UUID; `null`: nothing is deleted. */
  readonly deleteQueryId: string | null;
  readonly checks: SavedChecks;
  /** What its files are called: `*` is any text, `?` any one character; case does not matter. */
  readonly filePattern: string;
  /**
   * Its files come every month, and are in by this day of the month that follows, 1 to 31; `null`:
   * they come when they come.
   */
  readonly dueDay: number | null;
}

/** The day by which a month's files are in, unless a person says another. */
export const usualDueDay = 10;

/** How the files of a saved push look: the next one is compared with it. */
export interface FileFingerprint extends SourceTraits {
  readonly format: FileFormat;
  readonly dialect: Dialect | null;
  readonly encoding: string | null;
}

/** What the last good push brought. */
export interface LastGood {
  readonly pushId: string;
  readonly fileName: string;
  /** When it was started, ms since the epoch. */
  readonly at: number;
  readonly rows: number | null;
  /** Months in their order, `2026-10`; empty where nothing tells. */
  readonly periods: readonly string[];
  readonly byCurrency: readonly TotalsLine[];
}

/** Destination and settings under a name. */
export interface SavedPush extends SavedPushSettings {
  readonly id: string;
  /** The Ignite that it is for, as records name it. */
  readonly address: string;
  /** As last known. */
  readonly repositoryName: string;
  /** `null` until a push with it has come in. */
  readonly fingerprint: FileFingerprint | null;
  readonly lastGood: LastGood | null;
}

/** The months that rows belong to, in their order. */
export function periodsOf(totals: ControlTotals | null): readonly string[] {
  return [...new Set(totals?.groups.flatMap(({ period }) => period ?? []) ?? [])].sort();
}

/** What became of one saved push that a file brought. */
export interface ImportedPush {
  /** As it is called now. */
  readonly name: string;
  /**
   * `there`: the same was there already, so nothing was done. Else it was added, and this says how
   * its repository was found among one's own; `none`: it has to be chosen yet.
   */
  readonly outcome: 'there' | 'by-id' | 'by-name' | 'none';
  /** As the file calls it. */
  readonly repositoryName: string;
  /** Its name was taken by another. */
  readonly isRenamed: boolean;
  /** Its delete query was for another repository, and was left out. */
  readonly withoutDeleteQuery: boolean;
}

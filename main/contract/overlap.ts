import type { PushState } from './push.ts';

/** Whose rows: those of one company in one period. `null` where a table has no such column. */
export interface RowsKey {
  readonly company: string | null;
  /** `2026-10`. */
  readonly period: string | null;
}

/** An earlier push to the same repository. */
export interface EarlierPush {
  readonly id: string;
  readonly fileName: string;
  /** ms since the epoch. */
  readonly startedAt: number;
  readonly state: PushState;
}

/** Rows of one company and period, of which an earlier push brought some already. */
export interface Overlap extends RowsKey {
  /** The last push of them. */
  readonly earlier: EarlierPush;
  /** Data rows now, and in the earlier push. */
  readonly rows: number;
  readonly earlierRows: number;
  /** Row by row, cell by cell; `null` where the earlier rows are not known any more. */
  readonly compared: {
    readonly same: number;
    readonly added: number;
    readonly gone: number;
  } | null;
  /** By how much each amount column has changed, exact, as `-1250.00`; unchanged ones left out. */
  readonly netChanges: readonly {
    readonly name: string;
    readonly currency: string | null;
    readonly change: string;
  }[];
}

/** What a month-end would be asked about next to the overlaps. */
export interface Coverage {
  /** Months that begin late or end early in this file, with the day they do. */
  readonly partial: readonly {
    readonly period: string;
    /** ISO 8601. */
    readonly day: string;
    readonly end: 'first' | 'last';
  }[];
  /** Periods that lie before this file's and were never pushed, nor are in it. */
  readonly gaps: readonly string[];
  /** Companies of the period before that this file lacks. */
  readonly missingCompanies: readonly string[];
}

/** Amounts with another share of credits than the last push had. Shares in whole hundredths. */
export interface SignShift {
  /** `AmountSums.name`. */
  readonly name: string;
  readonly currency: string | null;
  readonly share: number;
  readonly shareBefore: number;
  /** What was mostly debit is mostly credit now, or the other way round. */
  readonly isTurned: boolean;
}

/** How the rows of a source stand to what was pushed to the repository before. */
export interface PushedBefore {
  /** By company and period, the newest period first. */
  readonly overlaps: readonly Overlap[];
  readonly coverage: Coverage;
  /** Compared with the last push. */
  readonly signs: readonly SignShift[];
}

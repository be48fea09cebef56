/**
 * How a month of one company stands.
 * - `came`: as expected; `differs`: it came, and something about it is to be looked at
 * - `underway`: being pushed; `undecided`: it may or may not have arrived, or only part of it has
 * - `missing`: its day has passed; `due`: its day is yet to come
 * - `excused`: a person expects nothing; `none`: nobody ever expected anything
 */
export const monthStates = [
  'came',
  'differs',
  'underway',
  'undecided',
  'missing',
  'due',
  'excused',
  'none',
] as const;
export type MonthState = (typeof monthStates)[number];

/** What is to be looked at about a month that came. */
export type MonthDifference =
  /** Pushed more than once, and no delete query made room. */
  | 'twice'
  /** Its last push begins late in the month, or ends early. */
  | 'partial'
  /** Its number of rows is far from that of the month before. */
  | 'rows'
  /** The ERP showed another total. */
  | 'erp-total';

/** One month of one company. */
export interface MonthCell {
  /** `2026-10`. */
  readonly period: string;
  readonly state: MonthState;
  /** In the order of `MonthDifference`; empty unless it differs. */
  readonly differences: readonly MonthDifference[];
  /** The last push of it. */
  readonly pushId: string | null;
  /** Data rows that it has brought; `null` where nothing came, or it was not counted. */
  readonly rows: number | null;
  /** By which day it is in, ISO 8601. */
  readonly dueBy: string;
}

/** One saved push, or one company of it, month by month. */
export interface BoardLine {
  readonly savedPushId: string;
  /** What the saved push is called. */
  readonly name: string;
  /** `null` where its files tell no companies apart. */
  readonly company: string | null;
  /** Its files tell no periods: a push counts for the month in which it was made. */
  readonly isByPushDate: boolean;
  /** One for each of the board's periods, in the same order. */
  readonly cells: readonly MonthCell[];
}

/** What was to come every month, and what of it came. */
export interface MonthBoard {
  /** From the oldest to this month, `2026-10`. */
  readonly periods: readonly string[];
  /** In the order of the saved pushes, then of the companies. */
  readonly lines: readonly BoardLine[];
}

/** A month of a company of which a person expects nothing. */
export interface Excuse {
  readonly savedPushId: string;
  readonly company: string | null;
  readonly period: string;
  /** Nor of any month after it. */
  readonly isForGood: boolean;
}

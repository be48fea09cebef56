import type { ColumnRef } from './recipe.ts';

/** What a column holds, as far as finance is concerned. */
export const columnRoles = [
  'amount',
  'debit',
  'credit',
  'sign',
  'currency',
  'company',
  'period',
  'date',
  'identifier',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** How a column is read: what Kindling guessed from its name and cells, or a person said. */
export interface ColumnReading {
  /** 0-based. */
  readonly column: number;
  /** Its cell of the header; empty if there is none. */
  readonly name: string;
  readonly role: ColumnRole;
  /** For amounts: what stands before the decimals. */
  readonly decimalMark?: '.' | ',';
  /** For dates and periods: what comes first where the year comes last. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /**
   * Whether the cells themselves prove the reading; `false` where they could be read otherwise as
   * well, such as `1.250` or `03/04/2026` all the way down.
   */
  readonly isSure: boolean;
  /** A person said so: its cells do not prove otherwise. */
  readonly isChosen?: true;
}

export const decimalMarks = ['.', ','] as const;
export const dateOrders = ['dmy', 'mdy'] as const;

/** How a person says that a column is to be read; what is left out is found automatically. */
export interface ChosenReading {
  readonly column: ColumnRef;
  /** `null`: it means nothing to finance. */
  readonly role: ColumnRole | null;
  readonly decimalMark?: (typeof decimalMarks)[number];
  readonly dateOrder?: (typeof dateOrders)[number];
}

/** Sums of one amount column, or of a pair of debit and credit columns. Exact, as `-1250.00`. */
export interface AmountSums {
  /** The column's name; of a pair `Debit / Credit`. */
  readonly name: string;
  /** Of what is positive. */
  readonly debit: string;
  /** Of what is negative, without its sign. */
  readonly credit: string;
  /** Debit less credit. */
  readonly net: string;
  /** Cells that hold something else than an amount. */
  readonly unread: number;
}

/** Control totals of the rows of one currency and company. */
export interface TotalsLine {
  /** `null` where there is no such column; an empty text where the cell is empty. */
  readonly currency: string | null;
  readonly company: string | null;
  /** Data rows. */
  readonly rows: number;
  /** The same columns in the same order on every line; empty if the table has no amounts. */
  readonly sums: readonly AmountSums[];
}

/** Control totals of the rows of one currency, company and period. */
export interface TotalsGroup extends TotalsLine {
  /** `2026-10`; `null` where there is neither period nor date, or the cell cannot be read. */
  readonly period: string | null;
}

/** What an accountant ties out to the ERP. */
export interface ControlTotals {
  /** Data rows. */
  readonly rows: number;
  /** First and last day, ISO 8601; `null` where there is no date column. */
  readonly from: string | null;
  readonly to: string | null;
  /** In the order of currency, company, period. */
  readonly groups: readonly TotalsGroup[];
  /** The groups added up over their periods. */
  readonly byCompany: readonly TotalsLine[];
  /** The groups added up over companies and periods: `company` is `null`. */
  readonly byCurrency: readonly TotalsLine[];
  /** `true`: there are more groups than are told apart, so some are summed as `null`. */
  readonly isCut: boolean;
}

/** How amounts and dates were read, and what they add up to. */
export interface FinanceReading {
  readonly columns: readonly ColumnReading[];
  /** `null` until the whole source has been read, or if nothing can be summed. */
  readonly totals: ControlTotals | null;
}

export const statedFigures = ['net', 'debit', 'credit', 'rows'] as const;
/** Which of the figures of the control totals. */
export type StatedFigure = (typeof statedFigures)[number];

/** A total that the ERP shows, as a person typed or pasted it. */
export interface StatedTotal {
  /** In any convention, with its currency before or behind it: `NOK 1.250.000,00`. */
  readonly text: string;
  readonly figure: StatedFigure;
  /** `AmountSums.name`; missing: the first. */
  readonly amount?: string;
  /** `TotalsLine.currency`; missing: the one that the text names, or the only one. */
  readonly currency?: string;
  /** `TotalsLine.company`; missing: all companies together. */
  readonly company?: string;
}

/** How a total of the ERP compares with what the file adds up to. Figures as `-1250.00`. */
export interface TieOut {
  readonly stated: StatedTotal;
  /** What it was compared with: column and currency; `null` where there is nothing of the kind. */
  readonly amount: string | null;
  readonly currency: string | null;
  /** `null` where the text could not be read. */
  readonly value: string | null;
  /** What the file adds up to; `null` where it is not clear what to compare with. */
  readonly own: string | null;
  /** The ERP's total less the file's; `null` where either is not known. */
  readonly difference: string | null;
  /** To the cent, or as finely as the ERP's total was given. */
  readonly ties: boolean;
}

import type { AmountSums, ColumnReading } from './finance.ts';
import type { Dialect, FileFormat, Problem } from './inspection.ts';

/** A column of a source: its name, or its 1-based place where names do not tell columns apart. */
export type ColumnRef = string | number;

/** What a cell is asked for before its row is left out. Blanks around and case do not matter. */
export const rowTests = ['is', 'is-not', 'is-empty', 'contains'] as const;
export type RowTest = (typeof rowTests)[number];

/** What is taken out of the name of a file or sheet: all of it, a month or a company. */
export const nameTakes = ['whole', 'period', 'company'] as const;
export type NameTake = (typeof nameTakes)[number];

/**
 * One named fix. Steps are done in the order of `stepKinds`, however they were chosen: a recipe is
 * a set of choices and no program.
 */
export type Step =
  /** The header is the first row that holds these names; what stands above it is left out. */
  | { readonly kind: 'header-row'; readonly names: readonly string[] }
  /** The source has no header: these are its columns. */
  | { readonly kind: 'column-names'; readonly names: readonly string[] }
  /** Leaves out what stands above the table. */
  | { readonly kind: 'lines-above' }
  /** `="0000100"` becomes `0000100`. Every column unless some are named. */
  | { readonly kind: 'unwrap-formulas'; readonly columns?: readonly ColumnRef[] }
  /** Blanks around a cell go. Every column unless some are named. */
  | { readonly kind: 'trim'; readonly columns?: readonly ColumnRef[] }
  /** Cells that hold one of these texts are emptied; `emptyTexts` unless others are given. */
  | {
      readonly kind: 'empty-texts';
      readonly texts?: readonly string[];
      readonly columns?: readonly ColumnRef[];
    }
  /**
   * Amounts are written `-1250.00`. Every column of amounts unless some are named. The mark is for
   * cells that leave open which one they have, where the column does as well.
   */
  | {
      readonly kind: 'amounts';
      readonly columns?: readonly ColumnRef[];
      readonly decimalMark?: '.' | ',';
    }
  /** Dates are written `2026-10-31`. As for amounts. */
  | {
      readonly kind: 'dates';
      readonly columns?: readonly ColumnRef[];
      readonly order?: 'dmy' | 'mdy';
    }
  /** Leaves out subtotals and totals. */
  | { readonly kind: 'total-rows' }
  /** Leaves out the rows whose cell, as it would be sent, passes the test. */
  | {
      readonly kind: 'leave-out-rows';
      readonly column: ColumnRef;
      readonly test: RowTest;
      /** For any test but `is-empty`. */
      readonly text?: string;
    }
  /** Leaves out what stands below the table: rows with fewer filled cells than half of it. */
  | { readonly kind: 'lines-below' }
  | { readonly kind: 'rename-column'; readonly column: ColumnRef; readonly to: string }
  | { readonly kind: 'leave-out-column'; readonly column: ColumnRef }
  /** The same text in every row; added behind the others unless there is such a column. */
  | { readonly kind: 'set-column'; readonly name: string; readonly value: string }
  /** The same, with a text out of the name of the file or sheet. */
  | {
      readonly kind: 'column-from-name';
      readonly name: string;
      readonly of: 'file' | 'sheet';
      readonly take: NameTake;
    };

export type StepKind = Step['kind'];

/** All kinds of steps, in the order in which they are done. */
export const stepKinds = [
  'header-row',
  'column-names',
  'lines-above',
  'unwrap-formulas',
  'trim',
  'empty-texts',
  'amounts',
  'dates',
  'total-rows',
  'leave-out-rows',
  'lines-below',
  'rename-column',
  'leave-out-column',
  'set-column',
  'column-from-name',
] as const satisfies readonly StepKind[];

/** What programs write for nothing: databases, and Excel's `#N/A` in its languages. */
export const emptyTexts = ['NULL', '(null)', '#N/A', '#NV', '#I/T', '#SAKNAS!', '#PUUTTUU!'];

/** What a person asked to be changed about a source; nothing else in it changes. */
export interface Recipe {
  readonly steps: readonly Step[];
}

/** A step with the columns of one source that it is about. */
export interface PlannedStep {
  readonly step: Step;
  /** 0-based columns of the source; `null`: all of them. */
  readonly columns: readonly number[] | null;
  /** The text of a column that is set. */
  readonly value?: string;
}

/** What a recipe comes to for one source: all that is needed to carry it out. */
export interface RecipePlan {
  readonly format: FileFormat;
  /** How the result is written, in UTF-8. */
  readonly dialect: Dialect;
  /** The source's columns, by its header row or by `column-names`; empty while nobody named them. */
  readonly header: readonly string[];
  /** Whether a row of the source is that header. */
  readonly hasHeaderRow: boolean;
  /** Columns of the source's table. */
  readonly columns: number;
  /** Rows above the table, blank ones not counted. */
  readonly above: number;
  /** The first of them only names the delimiter, and is never sent. */
  readonly separatorLine: boolean;
  /** How amounts, dates and keys are read. */
  readonly readings: readonly ColumnReading[];
  /** In the order in which they are done. */
  readonly steps: readonly PlannedStep[];
}

/** What a step did to a source. */
export interface StepReport {
  readonly step: Step;
  /** Cells changed, rows left out, or columns; exact. */
  readonly count: number;
  /** Cells that hold something it cannot read for certain, and that therefore stay as they are. */
  readonly unread: number;
  /** Sums of the rows left out; empty for other steps. */
  readonly sums: readonly AmountSums[];
}

/** A cell, or a row that is left out, before and after. */
export interface TouchedCell {
  /** 1-based physical line of the source, for a workbook the row number. */
  readonly line: number;
  /** Its name, or else its 1-based place; empty for a row. */
  readonly column: string;
  readonly before: string;
  /** Empty where it is left out. */
  readonly after: string;
}

/** A step's report with the first cells that it touched. */
export interface StepFinding extends StepReport {
  /** At most 100. */
  readonly touched: readonly TouchedCell[];
}

/** What a recipe does to a source. The rest of its `Inspection` is that of the result. */
export interface RecipeFinding {
  /** `null` if it cannot be carried out: then a problem says why. */
  readonly plan: RecipePlan | null;
  /** In the order in which they are done. */
  readonly steps: readonly StepFinding[];
  /** 1-based line of the header in the result; `null` if it has none. */
  readonly headerLine: number | null;
  /** As it is without the recipe. */
  readonly source: {
    readonly header: readonly string[];
    /** The first rows below it, at most 10. */
    readonly head: readonly (readonly string[])[];
    readonly rows: number | null;
    readonly problems: readonly Problem[];
  };
}

/** A recipe as it was carried out, kept on record. */
export interface AppliedRecipe {
  readonly plan: RecipePlan;
  readonly steps: readonly StepReport[];
}

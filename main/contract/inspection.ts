import type { ChosenReading, FinanceReading } from './finance.ts';
import type { Recipe, RecipeFinding } from './recipe.ts';

export const fileFormats = ['csv', 'xlsx', 'json', 'ndjson'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The encodings that can be read, by the names that `Inspection.encoding` has. */
export const encodings = [
  'UTF-8',
  'ISO-8859-1',
  'windows-1252',
  'windows-1251',
  'UTF-16LE',
  'UTF-16BE',
  'CP850',
  'CP858',
  'CP865',
  'CP437',
  'CP852',
  'windows-1250',
  'macintosh',
] as const;
export type Encoding = (typeof encodings)[number];

export type Container = 'none' | 'gzip' | 'zip';

/** How a CSV file is written, in single characters; `null` where there is none. */
export interface Dialect {
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly escape: string | null;
}

/** What a person chose by hand about the source; what is left out is found automatically. */
export interface SourceOptions {
  readonly delimiter?: string;
  /** `null` is a choice too: the file quotes nothing. */
  readonly quote?: string | null;
  readonly escape?: string | null;
  /** A name as in `Inspection.encoding`. */
  readonly encoding?: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** What goes of a workbook: one sheet as CSV, or the file as it is. */
  readonly sendAs?: SendAs;
  /** Sends rows rather than a file. */
  readonly asRows?: RowsOptions;
  /** What becomes of a sheet's rows that are hidden or filtered out. */
  readonly hiddenRows?: HiddenRows;
  /** Fixes that a person asked for: with it, what the result of them would show is told. */
  readonly recipe?: Recipe;
  /** How columns are read as those of a ledger. Changes nothing of what is sent. */
  readonly readings?: readonly ChosenReading[];
}

export const sendAsValues = ['sheet', 'workbook'] as const;
export type SendAs = (typeof sendAsValues)[number];

export const rowValues = ['typed', 'text'] as const;
export const nestedValues = ['refuse', 'flatten'] as const;

/** How a source is sent as rows of "Pushing data". */
export interface RowsOptions {
  /** What Ignite calls the import; what the file is called, if left out. */
  readonly importName?: string;
  /** Amounts as numbers and dates as ISO 8601, or every cell as the text that it shows. */
  readonly values: (typeof rowValues)[number];
  /** What becomes of JSON within JSON, which the API does not take. */
  readonly nested: (typeof nestedValues)[number];
}

/** What holds of rows until a person says otherwise. */
export const usualRows: RowsOptions = { values: 'typed', nested: 'refuse' };

export const hiddenRowsValues = ['send', 'leave-out'] as const;
export type HiddenRows = (typeof hiddenRowsValues)[number];

export type Severity = 'blocking' | 'warning' | 'note';

/** Everything Kindling can find wrong with a source or a plan; each has a text in `strings/`. */
export const problemCodes = [
  'empty-file',
  'no-data-rows',
  'no-header',
  'ragged-row',
  'unclosed-quote',
  'invalid-bytes',
  'nul-byte',
  'duplicate-header',
  'empty-header',
  'long-row',
  'rows-above-header',
  'many-columns',
  'encoding-unclear',
  'setting-contradicted',
  'dialect-inexpressible',
  'encoding-inexpressible',
  'byte-order-mark',
  'separator-line',
  'zip-unpacked',
  'json-not-array',
  'json-invalid',
  'json-nested',
  'json-flattened',
  'rows-names',
  'json-not-object',
  'json-mixed-keys',
  'zip-many-files',
  'zip-protected',
  'zip-unreadable',
  'archive-bomb',
  'file-damaged',
  'file-unsupported',
  'html-file',
  'saft-file',
  'sie-file',
  'workbook-old',
  'workbook-binary',
  'workbook-other',
  'workbook-packed',
  'workbook-owner',
  'workbook-protected',
  'workbook-cut-off',
  'workbook-open',
  'sheet-as-csv',
  'sheet-empty',
  'several-sheets',
  'sheet-missing',
  'hidden-sheets',
  'hidden-rows',
  'formulas-without-values',
  'error-cells',
  'merged-header',
  'amount-contradicts',
  'amount-unread',
  'amount-unclear',
  'date-mixed',
  'date-unread',
  'date-unclear',
  'date-serial',
  'date-outside-period',
  'id-scientific',
  'id-zeros-lost',
  'text-formula',
  'total-rows',
  'lines-below',
  'duplicate-rows',
  'duplicates-unchecked',
  'currency-unknown',
  'reading-unplaced',
  'fields-missing',
  'field-similar',
  'recipe-header-missing',
  'recipe-names-differ',
  'recipe-column-missing',
  'recipe-column-unclear',
  'recipe-name-taken',
  'recipe-name-silent',
  'too-large',
  'sent-in-parts',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something a person may need to know before pushing. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** First place, 1-based physical line of the source. */
  readonly line?: number;
  /** How many times. */
  readonly count: number;
  /** Facts for the placeholders of the code's text. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Where it occurs, at most 100 places in the source's order; missing where there is no place. */
  readonly examples?: readonly ProblemExample[];
}

/** One place where a problem occurs. */
export interface ProblemExample {
  /** 1-based physical line of the source, for a workbook the row number. */
  readonly line: number;
  /** 1-based character of the line. */
  readonly column?: number;
  /** Cells of the row, where their number is the problem. */
  readonly found?: number;
  /** The offending text, shortened; a path for JSON, a cell reference for a workbook. */
  readonly text?: string;
}

export const lineEndings = ['LF', 'CRLF', 'CR', 'mixed'] as const;
export type LineEnding = (typeof lineEndings)[number];

/** How the table lies in the source. */
export interface Layout {
  /** Lines above the header that are no part of the table, such as a title or `sep=;`. */
  readonly preamble: readonly string[];
  /** 1-based physical line of the header (a workbook's row number); `null` if there is none. */
  readonly headerLine: number | null;
  /** Columns of the table: cells of the header, or of most rows if there is none. */
  readonly columns: number;
  /** `null` for anything but text, and for a single line. */
  readonly lineEnding: LineEnding | null;
}

/** How sure the automatic answers are, 0 to 1; 1 for what a person chose. */
export interface Confidence {
  readonly encoding: number;
  readonly dialect: number;
}

/** What a workbook offers. */
export interface Workbook {
  /** The sheet that is read. */
  readonly sheet: string;
  /** All sheets in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Row number of the first row of data, below the header. */
  readonly firstDataRow: number;
  /** Rows of data that are hidden or filtered out; `null` until the whole sheet has been read. */
  readonly hiddenRows: number | null;
  /** It holds macros (.xlsm). */
  readonly hasMacros?: true;
}

/** A line of a source as it lies there, not decoded. */
export interface SourceLine {
  /** 1-based physical line of the source. */
  readonly line: number;
  /** Its bytes without the line break, each as the character of its number. */
  readonly bytes: string;
  /** Whether this is all of it, not a part out of the middle. */
  readonly isWhole: boolean;
}

/** The same real words of a source in the encodings that it may be in. */
export interface EncodingReadings {
  /** 1-based physical line of each word. */
  readonly lines: readonly number[];
  /** The likeliest first, the one in use among them; words in the order of `lines`. */
  readonly candidates: readonly EncodingReading[];
}

/** What words of a source are in one encoding. */
export interface EncodingReading {
  readonly encoding: Encoding;
  readonly words: readonly string[];
}

/** What was found out about a source by looking into it. Reading only; nothing is changed. */
export interface Inspection {
  /** `null` where it is none of those that Ignite takes. */
  readonly format: FileFormat | null;
  readonly container: Container;
  /** As found, `UTF-8` also for pure ASCII; `null` for xlsx. */
  readonly encoding: string | null;
  readonly bom: boolean;
  /** `null` for anything but CSV. */
  readonly dialect: Dialect | null;
  /** Bytes of the source as it lies on disk. */
  readonly bytes: number;
  /** Last change of the source, ms since the epoch. */
  readonly modifiedAt: number;
  readonly header: readonly string[];
  /** The first data rows (at most 200) as text. */
  readonly sample: readonly (readonly string[])[];
  /** Data rows without header and blank lines; `null` until the whole source has been read. */
  readonly rows: number | null;
  readonly problems: readonly Problem[];
  readonly layout?: Layout;
  readonly confidence?: Confidence;
  /** Only for xlsx. */
  readonly workbook?: Workbook;
  /** How its amounts and dates are read, and what they add up to. */
  readonly finance?: FinanceReading;
  /** Name of the one file inside a zip. */
  readonly innerName?: string;
  /** The zip holds more beside its one file, such as folders or what macOS adds for itself. */
  readonly zipHoldsMore?: true;
  /** Only where the encoding is not clear by itself: for a person to see which one is right. */
  readonly readings?: EncodingReadings;
  /** Some lines of a text source, so that a conversion can be shown on them. */
  readonly excerpt?: readonly SourceLine[];
  /** Set where a recipe was chosen: header, rows, sample, finance and problems are its result's. */
  readonly recipe?: RecipeFinding;
}

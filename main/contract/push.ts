import type { ErrorCode } from './errors.ts';
import type { FinanceReading, StatedTotal, TieOut } from './finance.ts';
import type {
  Container,
  Dialect,
  FileFormat,
  Problem,
  ProblemCode,
  SourceOptions,
} from './inspection.ts';
import type { AppliedRecipe } from './recipe.ts';

/** `fileConfig` of "Pushing files": how the API is to read a CSV file, in its own values. */
export interface FileConfig {
  readonly delimiter: ',' | ';' | '\t';
  readonly quoteCharacter: 'DOUBLE_QUOTE' | 'SINGLE_QUOTE' | 'disabled';
  readonly escapeCharacter: 'BACKSLASH' | 'DOUBLE_QUOTE' | 'VERTICAL_BAR';
  readonly encoding: 'UTF-8' | 'ISO-8859-1';
}

/** The place of a push among files that belong together, sent in their order. */
export interface BatchPlace {
  /** The same for all of them. */
  readonly id: string;
  /** 1-based. */
  readonly place: number;
  readonly of: number;
}

/** A batch of which some files have arrived and others have not, and that does not go on by itself. */
export interface StoppedBatch {
  readonly id: string;
  /** How many of its files have arrived. */
  readonly arrived: number;
  readonly of: number;
  /** The pushes that can be made again to bring the others, in their order. */
  readonly missing: readonly string[];
}

/** What a person chose for one push. */
export interface PushChoices {
  readonly repositoryId: string;
  readonly deleteQueryId?: string;
  readonly source: SourceOptions;
  /** Gzip when it pays; off sends the bytes as they are. */
  readonly compress: boolean;
  /** The same bytes may go to the same repository again. */
  readonly allowDuplicate: boolean;
  /** Rows of a company and period may be added to those that were pushed before. */
  readonly allowOverlap?: boolean;
  /** The delete query may be meant for other rows: its words name another month or company. */
  readonly allowOtherRows?: boolean;
  /** What the ERP shows, to be compared with the control totals. */
  readonly erpTotals?: readonly StatedTotal[];
  /** Why the push is as it is, in a person's own words, such as why a total differs. */
  readonly comment?: string;
  /** Only what comes first in the batch deletes, and nothing is sent before what comes before it. */
  readonly batch?: BatchPlace;
  /** The saved push that it is made with. */
  readonly savedPushId?: string;
}

/** By what later files are seen to be of the same kind. */
export interface SourceTraits {
  /** The columns that are sent. */
  readonly header: readonly string[];
  /** What was worth a look about it. */
  readonly warnings: readonly ProblemCode[];
}

/** Why a source cannot go as it is: the API has no value for it, or Ignite would misread it. */
export type ConversionReason =
  | 'encoding'
  | 'byte-order-mark'
  | 'delimiter'
  | 'quote'
  | 'escape'
  | 'separator-line'
  | 'sheet'
  | 'zip'
  | 'recipe'
  | 'rows';

/**
 * A change of encoding and of how cells are written, to UTF-8 and what the API can express. Read
 * back, every cell is identical, but for what a recipe says.
 */
export interface Conversion {
  readonly reasons: readonly ConversionReason[];
  /** As in `Inspection.encoding`. */
  readonly encoding: string;
  /** `null` when rows stay written as they are, and only the encoding changes. */
  readonly rewrite: {
    readonly from: Dialect;
    readonly to: Dialect;
    readonly lineBreak: string;
    /** Lines at the top that only say how the file is written, such as `sep=;`. */
    readonly dropLines: number;
  } | null;
  /** Set where one sheet of a workbook is sent as CSV. */
  readonly sheet?: SheetExtract;
  /** Set where a person asked for more: then the rows are what it makes of them. */
  readonly recipe?: AppliedRecipe;
  /** Set where rows are sent and no file: then it is what comes of all the others. */
  readonly rows?: RowsConversion;
}

/** A column whose cells are sent as numbers, or as ISO 8601; any other is sent as text. */
export type TypedColumn =
  /** 0-based. */
  | { readonly column: number; readonly as: 'number'; readonly mark: '.' | ',' | null }
  | { readonly column: number; readonly as: 'date'; readonly order: 'dmy' | 'mdy' | null };

/** How a table, in UTF-8, becomes a JSON object for each row, in lines. */
export type RowsConversion =
  | {
      readonly from: 'csv';
      readonly dialect: Dialect;
      /** 1-based physical line; nothing above it is sent. */
      readonly headerLine: number;
      readonly typed: readonly TypedColumn[];
    }
  | {
      readonly from: 'json' | 'ndjson';
      /** Numbers are sent as text, digit for digit. */
      readonly asText: boolean;
    };

/** The rows of a sheet that are sent: its stored values, every row that holds any. */
export interface SheetExtract {
  readonly name: string;
  /** How the CSV is written, in UTF-8. */
  readonly dialect: Dialect;
  /** Cells of every row; a row that holds more keeps them. */
  readonly columns: number;
  /** Hidden rows are left out from this row number on; `null`: they are sent like the others. */
  readonly hiddenLeftOutFrom: number | null;
}

/** A line of the source that a conversion changes, shortened around its first difference. */
export interface ChangedLine {
  /** 1-based physical line of the source. */
  readonly line: number;
  /** As Ignite would read it, were the file sent as it is. */
  readonly before: string;
  /** As it is sent; empty where it is left out. */
  readonly after: string;
}

/** How a file's columns and a repository's fields go together. */
export interface FieldMatch {
  /** How many fields the repository has. */
  readonly total: number;
  /** Fields of the repository that the file lacks, in the repository's order. */
  readonly missing: readonly string[];
  /** Columns of the file that the repository has no field for, in the file's order. */
  readonly extra: readonly string[];
  /** Missing fields that an extra column is likely meant for. */
  readonly similar: readonly { readonly field: string; readonly column: string }[];
}

/** What will be sent, or the problems that forbid it. */
export interface PushPlan {
  /** `null` while no repository is chosen. */
  readonly fields: FieldMatch | null;
  /** `null` for anything but CSV. */
  readonly fileConfig: FileConfig | null;
  /** Why the source cannot go as it is; `null` when its bytes stay untouched. */
  readonly conversion: Conversion | null;
  /** What the conversion changes, on a few lines of the source. */
  readonly changedLines: readonly ChangedLine[];
  /** The file name Ignite will see. */
  readonly uploadName: string;
  readonly compress: boolean;
  readonly problems: readonly Problem[];
  readonly blocked: boolean;
}

/** How the rows of what is sent can be told apart, should it have to be sent in parts. */
export interface RowLayout {
  /** `null`: a row is a line, as in NDJSON. */
  readonly dialect: Dialect | null;
  /** 1-based physical line of the header in what is sent; it begins every part. `null`: none. */
  readonly headerLine: number | null;
  /** The rows are the elements of a JSON array. */
  readonly isArray?: true;
}

/** All that preparing has to know of inspection and plan; it is kept until the push has ended. */
export interface Preparation {
  /** Bytes of the source as inspected. */
  readonly bytes: number;
  /** Last change of the source as inspected, ms since the epoch. */
  readonly modifiedAt: number;
  /** What the source lies in. */
  readonly container: Container;
  readonly rows: number | null;
  /** `null` copies the bytes as they are. */
  readonly conversion: Conversion | null;
  readonly compress: boolean;
  readonly uploadName: string;
  /** `null` where parts are not possible. */
  readonly rowLayout: RowLayout | null;
}

/** One immutable file in the spool, ready to be sent. */
export interface SpooledPart {
  readonly path: string;
  readonly name: string;
  /** Bytes as sent. */
  readonly bytes: number;
  readonly rows: number | null;
  /** SHA-256 of the bytes as sent, hex. */
  readonly sha256: string;
  readonly compressed: boolean;
}

export const partStates = [
  'queued',
  'preparing',
  'sending',
  'waiting',
  'pushed',
  'failed',
  'unconfirmed',
  'cancelled',
] as const;
export type PartState = (typeof partStates)[number];

/** The sum of the parts' states. */
export type PushState = PartState | 'partly-pushed';

/** Those of pushes that go on by themselves. */
export const runningStates: readonly PushState[] = ['queued', 'preparing', 'sending', 'waiting'];

/** Whether a push goes on by itself. */
export function isRunning(state: PushState): boolean {
  return runningStates.includes(state);
}

/** What one attempt to send came to; see the table in ARCHITECTURE.md. */
export interface PushOutcome {
  /**
   * `try-later`: the server cannot have accepted it, so it may be sent again.
   * `unconfirmed`: it may or may not have arrived, so it is never sent again by itself.
   */
  readonly kind: 'pushed' | 'failed' | 'try-later' | 'token-needed' | 'unconfirmed' | 'cancelled';
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  readonly code?: ErrorCode;
  /** The server's or the system's own words, cleaned for display. */
  readonly message?: string;
  /** From `Retry-After`, where the server said so. */
  readonly retryAfterMs?: number;
}

/** What a person decided about a push that could not be decided without one. */
export type PushDecision = 'marked-pushed' | 'pushed-again' | 'missing-again';

/** One entry of a push's append-only timeline. */
export interface PushEvent {
  /** ms since the epoch. */
  readonly at: number;
  /** 1-based; missing where the push has one part only. */
  readonly part?: number;
  readonly state: PartState;
  /** Set where a person made this happen. */
  readonly decision?: PushDecision;
  /** While waiting: when it goes on by itself, ms since the epoch; missing if nobody knows. */
  readonly continueAt?: number;
  readonly status?: number;
  readonly code?: ErrorCode;
  readonly message?: string;
}

/** One line of Activity. */
export interface PushSummary {
  readonly id: string;
  readonly fileName: string;
  readonly repositoryName: string;
  readonly rows: number | null;
  /** Bytes of the source. */
  readonly bytes: number;
  readonly state: PushState;
  /** ms since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** Of a partly pushed one: how many of its parts have arrived. */
  readonly arrivedParts?: { readonly count: number; readonly of: number };
  /** Its place in a batch. */
  readonly batch?: BatchPlace;
  /** Unconfirmed or partly pushed, and nobody has decided yet: holds what comes behind it. */
  readonly undecided?: true;
  /** Something on its record cannot be read any more; what can be is shown. */
  readonly damaged?: true;
}

/** What is kept about one part of a push. */
export interface PartRecord {
  /** 1-based. */
  readonly number: number;
  readonly state: PartState;
  /** The file name Ignite sees; `null`, as what follows, until prepared. */
  readonly name: string | null;
  /** Bytes as sent. */
  readonly bytes: number | null;
  readonly rows: number | null;
  /** SHA-256 of the bytes as sent, hex. */
  readonly sha256: string | null;
  readonly compressed: boolean;
}

/** Who made a push, on what. */
export interface PushMaker {
  /** As the system knows them. */
  readonly user: string;
  readonly computer: string;
  readonly appVersion: string;
  /** IANA name; times of the push are told in it. */
  readonly timeZone: string;
}

/** A delete query as it was used. */
export interface UsedDeleteQuery {
  /** UUID, all that the API knows. */
  readonly id: string;
  /** Its owner's own words at that time; `null` where nobody had described it. */
  readonly label: { readonly name: string; readonly description: string } | null;
}

/** What a person said of a push once it was made. */
export interface PushComment {
  /** ms since the epoch. */
  readonly at: number;
  /** As the system knows them. */
  readonly by: string;
  readonly computer: string;
  readonly text: string;
}

/** A copy of a part, kept where a person wants it. */
export interface KeptCopy {
  /** Of the part, 1-based. */
  readonly number: number;
  /** ms since the epoch. */
  readonly at: number;
  /** Of the copy; of the folder, where it could not be written. */
  readonly path: string;
  /** Why there is none; `null`: there is. */
  readonly code: ErrorCode | null;
}

/** Everything kept about one push: what was chosen, what was sent, what came back. */
export interface PushRecord extends PushSummary {
  readonly filePath: string;
  /** Last change of the source as inspected, ms since the epoch. */
  readonly fileModifiedAt: number | null;
  /** The API's address, or `practiceAddress`; `null` on records from before it was kept. */
  readonly address: string | null;
  readonly repositoryId: string;
  readonly deleteQuery: UsedDeleteQuery | null;
  readonly choices: PushChoices;
  /** `null` on records from before it was kept. */
  readonly madeBy: PushMaker | null;
  /** `null`, as what follows, where it cannot be read any more. */
  readonly format: FileFormat | null;
  readonly container: Container | null;
  readonly dialect: Dialect | null;
  readonly encoding: string | null;
  readonly fileConfig: FileConfig | null;
  /** `null` on records from before they were kept. */
  readonly traits: SourceTraits | null;
  /** How what was sent differs from the source's bytes; `null`: not at all, but for compression. */
  readonly conversion: Conversion | null;
  /** What its rows added up to when it was queued; `null` where nothing did, or was kept. */
  readonly finance: FinanceReading | null;
  /** How the totals of the ERP compared with that. */
  readonly tieOuts: readonly TieOut[];
  /** SHA-256 of the source's bytes, hex; `null` until prepared. */
  readonly sourceSha256: string | null;
  readonly sentName: string | null;
  readonly sentBytes: number | null;
  readonly sentSha256: string | null;
  readonly compressed: boolean;
  /** In the order they are sent; one, unless the file had to be split. */
  readonly parts: readonly PartRecord[];
  readonly events: readonly PushEvent[];
  /** Said of it later on, the oldest first; what was said when it was made is among the choices. */
  readonly comments: readonly PushComment[];
  /** Copies of what Ignite received, if any were to be kept. */
  readonly copies: readonly KeptCopy[];
}

/** How far a push has come in what it is doing now. */
export interface PushProgress {
  readonly id: string;
  readonly phase: 'preparing' | 'sending';
  /** Bytes read from the source, or handed to the network. */
  readonly done: number;
  readonly total: number;
  /** Bytes a second over the last seconds; `null` until measured. */
  readonly rate: number | null;
}

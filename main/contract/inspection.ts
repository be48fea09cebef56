export const fileFormats = ['csv', 'xlsx', 'json', 'ndjson'] as const;
export type FileFormat = (typeof fileFormats)[number];

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
  readonly sheet?: string;
}

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
  'encoding-unclear',
  'dialect-inexpressible',
  'encoding-inexpressible',
  'byte-order-mark',
  'json-not-array',
  'json-invalid',
  'json-nested',
  'zip-many-files',
  'file-unsupported',
  'fields-missing',
  'too-large',
  'not-checked',
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
}

/** What was found out about a source by looking into it. Reading only; nothing is changed. */
export interface Inspection {
  readonly format: FileFormat;
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
}

import type {
  PartState,
  Preparation,
  PushChoices,
  PushEvent,
  PushRecord,
  PushState,
} from '../contract/push.ts';

/** Where pushes go. */
export interface Destination {
  /** The API's address; `null` on records from before it was kept, which fit any. */
  readonly address: string | null;
  readonly repositoryId: string;
}

/** What is known about a push when it is queued. */
export type NewPush = Pick<
  PushRecord,
  | 'id'
  | 'fileName'
  | 'filePath'
  | 'bytes'
  | 'repositoryName'
  | 'encoding'
  | 'dialect'
  | 'fileConfig'
  | 'rows'
  | 'finance'
  | 'traits'
  | 'tieOuts'
> &
  Destination & {
    readonly deleteQueryId: string | null;
    /** What its owner calls the delete query, and says of it. */
    readonly deleteQueryLabel: NonNullable<PushRecord['deleteQuery']>['label'];
    readonly choices: PushChoices;
    readonly format: NonNullable<PushRecord['format']>;
    readonly madeBy: NonNullable<PushRecord['madeBy']>;
    readonly preparation: Preparation;
    /** Whether somebody may go on with it should this process die. */
    readonly attended: boolean;
    /** The undecided pushes that this one repeats; it takes the turn of the first. */
    readonly repeats: readonly string[];
  };

/** A row of `pushes`, as SQLite gives it. */
export interface PushRow {
  readonly id: string;
  readonly started_at: number;
  readonly finished_at: number | null;
  readonly state: PushState;
  readonly file_name: string;
  readonly file_path: string;
  readonly file_bytes: number;
  readonly address: string | null;
  readonly repository_id: string;
  readonly repository_name: string;
  readonly delete_query_id: string | null;
  readonly delete_query: string | null;
  readonly choices: string;
  readonly traits: string | null;
  readonly made_by: string | null;
  readonly format: string;
  readonly encoding: string | null;
  readonly dialect: string | null;
  readonly file_config: string;
  readonly rows: number | null;
  readonly source_sha256: string | null;
  readonly preparation: string | null;
  readonly owner: string | null;
  readonly renewals: number;
  readonly attended: number;
  readonly decided_at: number | null;
  readonly batch_id: string | null;
  readonly batch_place: number | null;
  readonly batch_of: number | null;
}

/** A row of `parts`, as SQLite gives it. */
export interface PartRow {
  readonly push_id: string;
  readonly number: number;
  readonly state: PartState;
  readonly handed_over: number;
  readonly name: string | null;
  readonly bytes: number | null;
  readonly rows: number | null;
  readonly sha256: string | null;
  readonly compressed: number;
  readonly file: string | null;
  readonly tries: number;
}

/** A row of `totals`, as SQLite gives it. */
export interface TotalsRow {
  readonly finance: string;
  readonly tie_outs: string;
}

/** A row of `events`, as SQLite gives it. */
export interface EventRow {
  readonly part: number;
  readonly at: number;
  readonly state: PartState;
  readonly status: number | null;
  readonly code: NonNullable<PushEvent['code']> | null;
  readonly message: string | null;
  readonly continue_at: number | null;
  readonly decision: NonNullable<PushEvent['decision']> | null;
}

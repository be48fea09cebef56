import type { FileFormat } from '../contract/inspection.ts';
import type {
  PartRecord,
  PartState,
  Preparation,
  PushChoices,
  PushEvent,
  PushRecord,
  PushState,
  PushSummary,
} from '../contract/push.ts';
import { readJson } from './stored-order.ts';

/** What is known about a push when it is queued. */
export type NewPush = Pick<
  PushRecord,
  | 'id'
  | 'fileName'
  | 'filePath'
  | 'bytes'
  | 'repositoryId'
  | 'repositoryName'
  | 'deleteQueryId'
  | 'format'
  | 'encoding'
  | 'dialect'
  | 'fileConfig'
  | 'rows'
> & {
  readonly choices: PushChoices;
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
  readonly repository_id: string;
  readonly repository_name: string;
  readonly delete_query_id: string | null;
  readonly choices: string;
  readonly format: FileFormat;
  readonly encoding: string | null;
  readonly dialect: string;
  readonly file_config: string;
  readonly rows: number | null;
  readonly source_sha256: string | null;
  readonly preparation: string | null;
  readonly owner: string | null;
  readonly lease_until: number | null;
  readonly attended: number;
  readonly decided_at: number | null;
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

/** A line of Activity from its row. */
export function toSummary(row: PushRow): PushSummary {
  const open = row.state === 'unconfirmed' || row.state === 'partly-pushed';
  return {
    id: row.id,
    fileName: row.file_name,
    repositoryName: row.repository_name,
    rows: row.rows,
    bytes: row.file_bytes,
    state: row.state,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    ...(open && row.decided_at === null && { undecided: true }),
  };
}

/** The whole record from its rows. What cannot be read any more is left out, the rest is shown. */
export function toRecord(
  row: PushRow,
  parts: readonly PartRow[],
  events: readonly EventRow[],
): PushRecord {
  const [first] = parts;
  const prepared = parts.every(({ bytes }) => bytes !== null);
  return {
    ...toSummary(row),
    filePath: row.file_path,
    repositoryId: row.repository_id,
    deleteQueryId: row.delete_query_id,
    choices: (readJson(row.choices) ?? unreadableChoices(row)) as PushChoices,
    format: row.format,
    dialect: readJson(row.dialect) as PushRecord['dialect'],
    encoding: row.encoding,
    fileConfig: readJson(row.file_config) as PushRecord['fileConfig'],
    sourceSha256: row.source_sha256,
    sentName: first?.name ?? null,
    sentBytes: prepared ? parts.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) : null,
    sentSha256: first?.sha256 ?? null,
    compressed: first?.compressed === 1,
    parts: parts.map(toPart),
    events: events.map((event) => toEvent(event, parts.length > 1)),
  };
}

function unreadableChoices(row: PushRow): PushChoices {
  return { repositoryId: row.repository_id, source: {}, compress: true, allowDuplicate: false };
}

function toPart(row: PartRow): PartRecord {
  const { number, state, name, bytes, rows, sha256 } = row;
  return { number, state, name, bytes, rows, sha256, compressed: row.compressed === 1 };
}

function toEvent(row: EventRow, several: boolean): PushEvent {
  return {
    at: row.at,
    ...(several && { part: row.part }),
    state: row.state,
    ...(row.status !== null && { status: row.status }),
    ...(row.code !== null && { code: row.code }),
    ...(row.message !== null && { message: row.message }),
    ...(row.continue_at !== null && { continueAt: row.continue_at }),
    ...(row.decision !== null && { decision: row.decision }),
  };
}

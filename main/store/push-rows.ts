import type { FileFormat } from '../contract/inspection.ts';
import type {
  PartState,
  PushChoices,
  PushEvent,
  PushRecord,
  PushState,
  PushSummary,
} from '../contract/push.ts';

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
> & { readonly choices: PushChoices };

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
}

/** A row of `parts`, as SQLite gives it. */
export interface PartRow {
  readonly push_id: string;
  readonly number: number;
  readonly state: PartState;
  readonly handed_over: number;
  readonly name: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly compressed: number;
}

/** A line of Activity from its row. */
export function toSummary(row: PushRow): PushSummary {
  return {
    id: row.id,
    fileName: row.file_name,
    repositoryName: row.repository_name,
    rows: row.rows,
    bytes: row.file_bytes,
    state: row.state,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}

/** The whole record from its rows. */
export function toRecord(
  row: PushRow,
  parts: readonly PartRow[],
  events: readonly PushEvent[],
): PushRecord {
  const part = parts[0];
  return {
    ...toSummary(row),
    filePath: row.file_path,
    repositoryId: row.repository_id,
    deleteQueryId: row.delete_query_id,
    choices: JSON.parse(row.choices),
    format: row.format,
    dialect: JSON.parse(row.dialect),
    encoding: row.encoding,
    fileConfig: JSON.parse(row.file_config),
    sourceSha256: row.source_sha256,
    sentName: part?.name ?? null,
    sentBytes: part?.bytes ?? null,
    sentSha256: part?.sha256 ?? null,
    compressed: part?.compressed === 1,
    events,
  };
}

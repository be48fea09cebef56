import { z } from 'zod';
import { errorCodes } from '../contract/errors.ts';
import { fileFormats } from '../contract/inspection.ts';
import {
  type KeptCopy,
  type PartRecord,
  type PartState,
  type PushChoices,
  type PushComment,
  type PushEvent,
  type PushRecord,
  type PushSummary,
  partStates,
} from '../contract/push.ts';
import type { EventRow, PartRow, PushRow, TotalsRow } from './push-rows.ts';
import { count, json, moment, readRow } from './read-row.ts';
import { dialect, fileConfig, preparation } from './stored-order.ts';
import { noTotals, totalsShape } from './stored-totals.ts';
import { traits } from './stored-traits.ts';

const summaryShape = z.object({
  id: z.string(),
  started_at: moment,
  finished_at: moment.nullable(),
  state: z.enum([...partStates, 'partly-pushed']),
  file_name: z.string(),
  file_bytes: count,
  repository_name: z.string(),
  rows: count.nullable(),
  decided_at: moment.nullable(),
  batch_id: z.string().nullable(),
  batch_place: count.nullable(),
  batch_of: count.nullable(),
});

const noSummary: z.input<typeof summaryShape> = {
  id: '',
  started_at: 0,
  finished_at: null,
  // The one state that claims nothing, and is never sent from.
  state: 'unconfirmed',
  file_name: '',
  file_bytes: 0,
  repository_name: '',
  rows: null,
  decided_at: 0,
  batch_id: null,
  batch_place: null,
  batch_of: null,
};

const choices = z.looseObject({
  repositoryId: z.string(),
  deleteQueryId: z.string().exactOptional(),
  savedPushId: z.string().exactOptional(),
  source: z.record(z.string(), z.unknown()),
  compress: z.boolean(),
  allowDuplicate: z.boolean(),
});

const detailShape = z.object({
  file_path: z.string(),
  address: z.string().nullable(),
  repository_id: z.string(),
  delete_query_id: z.string().nullable(),
  delete_query: json(z.object({ name: z.string(), description: z.string() }).nullable()).nullable(),
  choices: json(choices.nullable()),
  traits: json(traits.nullable()).nullable(),
  made_by: json(
    z.object({
      user: z.string(),
      computer: z.string(),
      appVersion: z.string(),
      timeZone: z.string().refine(isTimeZone),
    }),
  ).nullable(),
  format: z.enum(fileFormats).nullable(),
  encoding: z.string().nullable(),
  dialect: json(dialect.nullable()).nullable(),
  file_config: json(fileConfig).nullable(),
  source_sha256: z.string().nullable(),
  preparation: json(preparation).nullable(),
});

const noDetails: z.input<typeof detailShape> = {
  file_path: '',
  address: null,
  repository_id: '',
  delete_query_id: null,
  delete_query: null,
  choices: 'null',
  traits: null,
  made_by: null,
  format: null,
  encoding: null,
  dialect: null,
  file_config: null,
  source_sha256: null,
  preparation: null,
};

const partShape = z.object({
  number: z.number().int().min(1),
  state: z.enum(partStates),
  name: z.string().nullable(),
  bytes: count.nullable(),
  rows: count.nullable(),
  sha256: z.string().nullable(),
  compressed: z.number(),
});

const noPart: z.input<typeof partShape> = {
  number: 1,
  state: 'unconfirmed',
  name: null,
  bytes: null,
  rows: null,
  sha256: null,
  compressed: 0,
};

const eventShape = z.object({
  part: z.number().int().min(1),
  at: moment,
  state: z.enum(partStates),
  status: z.number().nullable(),
  code: z.enum(errorCodes).nullable(),
  message: z.string().nullable(),
  continue_at: moment.nullable(),
  decision: z.enum(['marked-pushed', 'pushed-again', 'missing-again']).nullable(),
});

/** A line of Activity from its row; the parts are wanted of a partly pushed one only. */
export function toSummary(stored: PushRow, parts: readonly PartRow[] = []): PushSummary {
  const { row, damaged } = readRow(summaryShape, stored, noSummary);
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
    ...(row.state === 'partly-pushed' && parts.length > 0 && { arrivedParts: countArrived(parts) }),
    ...(row.batch_id !== null &&
      row.batch_place !== null &&
      row.batch_of !== null && {
        batch: { id: row.batch_id, place: row.batch_place, of: row.batch_of },
      }),
    ...(open && row.state === stored.state && row.decided_at === null && { undecided: true }),
    ...(damaged && { damaged: true }),
  };
}

function countArrived(parts: readonly PartRow[]): NonNullable<PushSummary['arrivedParts']> {
  return { count: parts.filter(({ state }) => state === 'pushed').length, of: parts.length };
}

/** The rows of a record besides its own; what is left out is not wanted, or was not kept yet. */
export interface RecordRows {
  readonly parts?: readonly PartRow[];
  readonly events?: readonly EventRow[];
  readonly totals?: TotalsRow | undefined;
  readonly comments?: readonly PushComment[];
  readonly copies?: readonly KeptCopy[];
}

/** The whole record from its rows. What cannot be read any more is left out, the rest is shown. */
export function toRecord(
  stored: PushRow,
  {
    parts: partRows = [],
    events: eventRows = [],
    totals: totalsRow = noTotals,
    comments = [],
    copies = [],
  }: RecordRows,
): PushRecord {
  const summary = toSummary(stored, partRows);
  const { row, damaged } = readRow(detailShape, stored, noDetails);
  const parts = partRows.map((part) => readRow(partShape, part, noPart));
  const events = eventRows.map((event) => eventShape.safeParse(event));
  const totals = readRow(totalsShape, totalsRow, noTotals);
  const [first] = parts;
  const prepared = parts.every((part) => part.row.bytes !== null);
  const isDamaged = damaged || totals.damaged || parts.some((part) => part.damaged);
  const whole = !isDamaged && events.every(isRead);
  return {
    ...summary,
    filePath: row.file_path,
    fileModifiedAt: readMoment(row.preparation?.modifiedAt),
    address: row.address,
    repositoryId: row.repository_id,
    deleteQuery:
      row.delete_query_id === null ? null : { id: row.delete_query_id, label: row.delete_query },
    choices: (row.choices ?? unreadableChoices(row.repository_id)) as PushChoices,
    madeBy: row.made_by,
    format: row.format,
    container: row.preparation?.container ?? null,
    dialect: row.dialect,
    encoding: row.encoding,
    fileConfig: row.file_config,
    traits: row.traits,
    conversion: row.preparation?.conversion ?? null,
    finance: totals.row.finance,
    tieOuts: totals.row.tie_outs,
    sourceSha256: row.source_sha256,
    sentName: first?.row.name ?? null,
    sentBytes: prepared ? parts.reduce((sum, part) => sum + (part.row.bytes ?? 0), 0) : null,
    sentSha256: first?.row.sha256 ?? null,
    compressed: first?.row.compressed === 1,
    parts: parts.map((part) => toPart(part.row)),
    events: events.flatMap(({ data }) => (data ? [toEvent(data, parts.length > 1)] : [])),
    comments,
    copies,
    ...(!whole && { damaged: true }),
  };
}

/** The state of a part; what cannot be read is unconfirmed, and so never sent again by itself. */
export function readPartState(state: unknown): PartState {
  const read = partShape.shape.state.safeParse(state);
  return read.success ? read.data : noPart.state;
}

function isRead({ success }: { readonly success: boolean }): boolean {
  return success;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** File systems tell fractions of a ms. */
function readMoment(at: number | undefined): number | null {
  const read = moment.safeParse(at === undefined ? at : Math.floor(at));
  return read.success ? read.data : null;
}

function unreadableChoices(repositoryId: string): PushChoices {
  return { repositoryId, source: {}, compress: true, allowDuplicate: false };
}

function toPart(row: z.output<typeof partShape>): PartRecord {
  const { number, state, name, bytes, rows, sha256 } = row;
  return { number, state, name, bytes, rows, sha256, compressed: row.compressed === 1 };
}

function toEvent(row: z.output<typeof eventShape>, several: boolean): PushEvent {
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

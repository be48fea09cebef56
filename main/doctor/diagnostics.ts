import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import type { DoctorReport } from '../contract/doctor.ts';
import type { Preferences, PreferencesState } from '../contract/preferences.ts';
import type { QueueState } from '../contract/queue.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Private, redact } from './redact.ts';

/** Pushes whose states are told, the most recent ones. */
const recentPushes = 200;

/** What diagnostics are made of. */
export interface DiagnosticsParts {
  readonly workspace: Pick<Workspace, 'folder' | 'queue' | 'records'>;
  readonly report: DoctorReport;
  /** The report in words. */
  readonly text: string;
  readonly preferences: PreferencesState;
  readonly hidden: Private;
}

/** Zip files begin in 1980; with one time for all the same diagnostics give the same bytes. */
const mtime = new Date(Date.UTC(1980, 0, 1, 12));

/**
 * A zip for whoever helps: the doctor's report, the logs, settings and what state pushes are in.
 * Neither names of files and repositories nor anything of their contents, no token, and nobody's
 * name.
 */
export async function makeDiagnostics(parts: DiagnosticsParts): Promise<Buffer> {
  const { workspace, report, text, preferences, hidden } = parts;
  const { folder, records } = workspace;
  const queue = workspace.queue.state;
  const zip = new ZipFile();
  const add = (name: string, content: string) =>
    zip.addBuffer(Buffer.from(redact(content, hidden), 'utf8'), name, { mtime });
  const addJson = (name: string, value: unknown) =>
    add(name, `${JSON.stringify(value, null, 2)}\n`);
  add('report.txt', `${text}\n`);
  addJson('report.json', report);
  addJson('settings.json', { ...preferences, values: withoutNames(preferences.values) });
  addJson('queue.json', { ...countWaits(queue), paused: queue.paused });
  addJson(
    'pushes.json',
    records.list({}, recentPushes).map(({ id, state, bytes, startedAt, finishedAt }) => ({
      id,
      state,
      bytes,
      startedAt,
      finishedAt,
    })),
  );
  for (const name of ['kindling.log', 'kindling.log.1']) {
    const path = join(folder, name);
    if (existsSync(path)) add(name, readFileSync(path, 'utf8'));
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Folders and repositories are named by people: it is told only whether there are some. */
function withoutNames(values: Preferences): Record<string, unknown> {
  const { copiesFolder, certificates, allowedRepositories } = values;
  return {
    ...values,
    copiesFolder: copiesFolder === null ? null : '(set)',
    certificates: certificates === null ? null : '(set)',
    allowedRepositories: allowedRepositories?.length ?? null,
  };
}

/** How many pushes wait for what. */
function countWaits({ waits, tokenNeeded }: QueueState) {
  const waiting: Record<string, number> = {};
  for (const wait of Object.values(waits)) waiting[wait.for] = (waiting[wait.for] ?? 0) + 1;
  return { tokenNeeded, waiting };
}

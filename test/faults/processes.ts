import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import type { PushSummary } from '../../main/contract/push.ts';
import { startSandbox } from '../../main/sandbox/sandbox.ts';
import { openDatabase } from '../../main/store/database.ts';
import { createPushRecords } from '../../main/store/push-records.ts';
import { tempFolder } from '../integration/temp-folder.ts';

/** Bundles the runner into a file that plain Node starts; inside the checkout, for its modules. */
export async function buildRunner(): Promise<{ path: string; remove: () => Promise<void> }> {
  const root = join(import.meta.dirname, '../..');
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'faults-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'runner.ts'),
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'runner.mjs' } },
    },
  });
  return {
    path: join(folder, 'runner.mjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const token = 'k1ndl1ng-81c0de55';

/** Repositories of the sandbox; the file `ID.csv` goes to the repository ID. */
function repositoryIds(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
}

/** A sandbox with many repositories, one profile, and files that wait to be pushed. */
export async function aScene(runner: string, pushes: number) {
  const folder = await tempFolder();
  const ids = repositoryIds(pushes);
  const sandbox = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'incoming'),
    tokens: [token],
    repositories: ids.map((id) => ({ id, name: id, fields: ['A', 'B'] })),
  });
  onTestFinished(() => sandbox.close());
  const files = join(folder, 'files');
  const profile = join(folder, 'profile');
  await mkdir(files);

  return {
    /** Puts the n-th file there. Its bytes differ from all others'. */
    addFile: (index: number, rows: number) =>
      writeFile(join(files, `${ids[index]}.csv`), `A;B\n${`${index};some text\n`.repeat(rows)}`),
    start(): ChildProcess {
      const child = spawn(process.execPath, [runner, profile, files, sandbox.address, token], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => {
        child.kill('SIGKILL');
      });
      return child;
    },
    /** What the records say of each file, and how often Ignite has it. */
    async outcome(): Promise<Outcome[]> {
      const db = openDatabase(profile);
      const summaries = createPushRecords(db, Date.now).list('', 10_000);
      db.close();
      const imports = await sandbox.imports();
      return readdirSync(files).map((file) => ({
        states: summaries.filter(({ fileName }) => fileName === file).map(({ state }) => state),
        arrived: imports.filter(({ fileName }) => fileName?.startsWith(file.slice(0, 36))).length,
      }));
    },
    spool(): string[] {
      const path = join(profile, 'spool');
      return existsSync(path) ? readdirSync(path) : [];
    },
  };
}

/** What became of one file. */
export interface Outcome {
  readonly states: readonly PushSummary['state'][];
  readonly arrived: number;
}

/** Whether the records tell the truth, and nothing is lost or there twice. */
export function isHonest({ states, arrived }: Outcome): boolean {
  const sent = states.filter((state) => state !== 'failed');
  if (sent.length !== 1) return false;
  return sent[0] === 'pushed' ? arrived === 1 : sent[0] === 'unconfirmed' && arrived <= 1;
}

/** Resolves when the process has ended, with its exit code or the signal that killed it. */
export async function end(child: ChildProcess): Promise<number | string> {
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import type { PushState, PushSummary } from '../../main/contract/push.ts';
import { startSandbox } from '../../main/sandbox/sandbox.ts';
import { openDatabase } from '../../main/store/database.ts';
import { createPushRecords } from '../../main/store/push-records.ts';
import { aCommandLine } from '../integration/command-line/cli.ts';
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

/** What a scene is for. */
interface SceneParts {
  /** The built runner; only to start it. */
  readonly runner?: string;
  /** There is a repository for each. */
  readonly files: number;
  /** So many rows has each. */
  readonly rows: number;
  /** Most bytes of a part, so that files are split. */
  readonly partBytes?: number;
}

/** A sandbox with many repositories, one profile, and files that wait to be pushed. */
export async function aScene({ runner = '', files: count, rows, partBytes }: SceneParts) {
  const folder = await tempFolder();
  const ids = repositoryIds(count);
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
  const commandLine = await aCommandLine({
    KINDLING_API_URL: sandbox.address,
    KINDLING_TOKEN: token,
    KINDLING_PROFILE: profile,
  });
  const path = (index: number) => join(files, `${ids[index]}.csv`);

  return {
    /** Puts the n-th file there. Its bytes differ from all others'. */
    addFile: (index: number) =>
      writeFile(path(index), `A;B\n${`${index};some text\n`.repeat(rows)}`),
    /** Starts the app's engine, which pushes every file that has no record yet. */
    startRunner(): ChildProcess {
      const args = [runner, profile, files, sandbox.address, token, String(partBytes ?? '')];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      onTestFinished(() => {
        child.kill('SIGKILL');
      });
      return child;
    },
    /** Starts the built command line, which pushes the n-th file. */
    startPush(index: number) {
      return commandLine.start(['push', path(index), '--repository', ids[index] ?? '', '--json']);
    },
    /** What the records say of each file, and what Ignite has of it. */
    async outcome(): Promise<Outcome[]> {
      const db = openDatabase(profile);
      const summaries = createPushRecords(db, Date.now).list({}, 10_000);
      db.close();
      const imports = await sandbox.imports();
      return readdirSync(files).map((file) => {
        const name = file.slice(0, 36);
        const arrived = imports.filter(({ fileName }) => fileName?.startsWith(name));
        return {
          states: summaries.filter(({ fileName }) => fileName === file).map(({ state }) => state),
          arrived: arrived.map(({ fileName }) => fileName ?? ''),
          isWhole: arrived.reduce((sum, { rowCount }) => sum + rowCount, 0) === rows,
        };
      });
    },
    /** The states of the pushes for which something lies in the spool. */
    spool(): (PushState | undefined)[] {
      const path = join(profile, 'spool');
      const db = openDatabase(profile);
      const records = createPushRecords(db, Date.now);
      const states = (existsSync(path) ? readdirSync(path) : []).map(
        (id) => records.get(id)?.state,
      );
      db.close();
      return states;
    },
  };
}

/** What became of one file. */
export interface Outcome {
  /** Of its records, the newest first. */
  readonly states: readonly PushSummary['state'][];
  /** The names under which something of it arrived. */
  readonly arrived: readonly string[];
  /** Whether all its rows are there. */
  readonly isWhole: boolean;
}

/** Whether the records tell the truth, and nothing is there twice. */
export function isHonest({ states, arrived, isWhole }: Outcome): boolean {
  if (new Set(arrived).size !== arrived.length) return false;
  const sent = states.filter((state) => state !== 'failed');
  if (sent.length === 0) return arrived.length === 0;
  return sent.length === 1 && (sent[0] === 'unconfirmed' || (sent[0] === 'pushed' && isWhole));
}

/** Resolves when the process has ended, with its exit code or the signal that killed it. */
export async function end(child: ChildProcess): Promise<number | string> {
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../temp-folder.ts';

const script = join(import.meta.dirname, '../../../out/main/cli.js');

/** What the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and how it runs. */
export interface Setting {
  /** On top of an environment in which nothing of the real user is found. */
  readonly env?: Readonly<Record<string, string>>;
  /** For standard input, which ends behind it. */
  readonly input?: string;
}

/** A profile of its own, the environment that names it, and the command line in it. */
export async function aCommandLine(common: Readonly<Record<string, string>> = {}) {
  if (!existsSync(script)) throw new Error(`There is no ${script}: run "npm run build" first.`);
  const folder = await tempFolder();
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    KINDLING_PROFILE: join(folder, 'profile'),
    TZ: 'UTC',
    ...common,
  };

  /** Starts the built program; it is ended with the test if it has not ended before. */
  function start(args: readonly string[], setting: Setting = {}): Started {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...env, ...setting.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(setting.input ?? '');
    return { child, ended: ended(child) };
  }

  return {
    folder,
    start,
    run: (args: readonly string[], setting: Setting = {}) => start(args, setting).ended,
  };
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
}

async function ended(child: ChildProcess): Promise<Ran> {
  if (!child.stdout || !child.stderr) throw new Error('The program has no output');
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, out, err };
}

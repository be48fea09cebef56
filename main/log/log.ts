import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LogLevel, logLevels } from '../contract/preferences.ts';
import { describeDefect } from './describe-defect.ts';

/** Where a defect showed. */
export type Place =
  | 'push'
  | 'queue'
  | 'settings'
  | 'request'
  | 'command'
  | 'process'
  | 'tray'
  | 'watching';

/** What has changed. */
export type Change = 'start' | 'quit' | 'connection' | 'queue' | 'push' | 'folder';

/** Ids, states and codes: nothing that a person wrote, nothing of a file. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What is kept for those who mend things. */
export interface Log {
  /** Notes that something has changed, if the log is to say as much. Never throws. */
  note(level: Exclude<LogLevel, 'error'>, what: Change, facts: Facts): void;
  /** Notes what nobody foresaw, and the push it happened to. Never throws. */
  defect(where: Place, error: unknown, push?: string): void;
}

export interface LogParts {
  /** The profile. */
  readonly folder: string;
  readonly version: string;
  /** ms since the epoch. */
  readonly now: () => number;
  /** How much it says. */
  readonly level: () => LogLevel;
  /** The log and the one before it are each about this large at most. Bytes. */
  readonly maxBytes?: number;
}

const usualBytes = 256_000;

/**
 * The log in the profile: `kindling.log`, and `kindling.log.1` from before it. Its entries are made
 * of names and places in the program, ids, states and codes: it holds no token and nothing of a
 * file.
 */
export function openLog({ folder, version, now, level, maxBytes = usualBytes }: LogParts): Log {
  const path = join(folder, 'kindling.log');
  const write = (entry: Readonly<Record<string, unknown>>) => {
    const at = new Date(now()).toISOString();
    try {
      makeRoom(path, maxBytes);
      // At once: the process may be about to end.
      appendFileSync(path, `${JSON.stringify({ at, version, process: process.pid, ...entry })}\n`, {
        mode: 0o600,
      });
    } catch {
      // A full disk, or no profile yet: there is nowhere left to tell of it.
    }
  };
  return {
    note(wanted, what, facts) {
      if (logLevels.indexOf(level()) < logLevels.indexOf(wanted)) return;
      write({ level: wanted, what, ...facts });
    },
    defect: (where, error, push) =>
      write({ level: 'error', where, push, ...describeDefect(error) }),
  };
}

function makeRoom(path: string, maxBytes: number): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && stats.size >= maxBytes) renameSync(path, `${path}.1`);
}

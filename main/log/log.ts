import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

/** Where defects go: what nobody foresaw, and what therefore has no text of its own. */
export interface Log {
  /** Notes a defect, and the push it happened to. Never throws. */
  defect(where: Place, error: unknown, push?: string): void;
}

export interface LogParts {
  /** The profile. */
  readonly folder: string;
  readonly version: string;
  /** ms since the epoch. */
  readonly now: () => number;
  /** The log and the one before it are each about this large at most. Bytes. */
  readonly maxBytes?: number;
}

const usualBytes = 256_000;

/**
 * The log in the profile: `kindling.log`, and `kindling.log.1` from before it. Its entries are made
 * of names and places in the program alone, so that it holds no token and nothing of a file.
 */
export function openLog({ folder, version, now, maxBytes = usualBytes }: LogParts): Log {
  const path = join(folder, 'kindling.log');
  return {
    defect(where, error, push) {
      const at = new Date(now()).toISOString();
      const entry = { at, version, process: process.pid, where, push, ...describeDefect(error) };
      try {
        makeRoom(path, maxBytes);
        // At once: the process may be about to end.
        appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
      } catch {
        // A full disk, or no profile yet: there is nowhere left to tell of it.
      }
    },
  };
}

function makeRoom(path: string, maxBytes: number): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && stats.size >= maxBytes) renameSync(path, `${path}.1`);
}

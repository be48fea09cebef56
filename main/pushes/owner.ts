import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells a process from all others, as far as its system says. */
export interface Identity {
  readonly computer: string;
  /** Since the computer was started; `null` where it is not told. */
  readonly boot: string | null;
  /** Containers on one computer count their processes for themselves; `null` outside Linux. */
  readonly processSpace: string | null;
  readonly pid: number;
  /** When it was started, in ticks since the computer was; `null` where it is not told. */
  readonly startedAt: string | null;
}

/** The process this runs in. */
export function thisProcess(): Identity {
  return {
    computer: [hostname(), read('/etc/machine-id')].join(' ').trim(),
    boot: read('/proc/sys/kernel/random/boot_id'),
    processSpace: processSpace(),
    pid: process.pid,
    startedAt: statOf(process.pid)?.startedAt ?? null,
  };
}

/** A name for whoever works on pushes in a process, from which others can tell whether it ended. */
export function nameOf(identity: Identity): string {
  return JSON.stringify({ ...identity, id: randomUUID() });
}

/**
 * Whether the process that bears the name is known to have ended. One that may be alive has not:
 * then it is watched whether it renews its claims.
 */
export function isGone(name: string, here: Identity = thisProcess()): boolean {
  const owner = readName(name);
  if (owner === null || owner.computer !== here.computer) return false;
  // The computer has been started again since.
  if (owner.boot !== here.boot) return owner.boot !== null && here.boot !== null;
  if (owner.processSpace !== here.processSpace) return false;
  if (!isRunning(owner.pid)) return true;
  const stat = statOf(owner.pid);
  if (stat === null || owner.startedAt === null) return false;
  // Ended, though nobody has taken note; or its number is another one's now.
  return stat.state === 'Z' || stat.startedAt !== owner.startedAt;
}

function readName(name: string): Identity | null {
  try {
    const owner = JSON.parse(name) as Identity;
    return Number.isSafeInteger(owner.pid) && owner.pid > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** What Linux tells of a process; `null` if there is none, or elsewhere. */
function statOf(pid: number): { readonly state: string; readonly startedAt: string } | null {
  const stat = read(`/proc/${pid}/stat`);
  // Behind a name in brackets, which may hold anything.
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const startedAt = fields[18];
  return state === undefined || startedAt === undefined ? null : { state, startedAt };
}

function processSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

/** What the system tells in a file; `null` where it does not. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

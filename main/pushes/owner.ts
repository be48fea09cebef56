import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Names this process, in a way that another one on this computer can ask whether it still lives. */
export function createOwner(): string {
  const startedAt = Math.round(Date.now() - process.uptime() * 1000);
  return [hostname(), process.pid, startedAt, randomUUID()].join(' ');
}

/**
 * Whether the process of that name is known to be gone. One that may be alive is not: then its
 * lease decides, and after that every one of its moves is refused.
 */
export function isGone(owner: string): boolean {
  const [host, pid] = owner.split(' ');
  if (host !== hostname() || !/^[1-9]\d*$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

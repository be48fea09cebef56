import { type BigIntStats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { SpooledPart } from '../contract/push.ts';
import { hashFile } from './read-source.ts';

/** Which file it is and when it was last changed: another mark, other bytes perhaps. */
export type FileMark = string;

/** The mark of the file that lies there now. Fails as `stat` does. */
export async function markOf(path: string): Promise<FileMark> {
  return toMark(await stat(path, { bigint: true }));
}

/** Whether the same file lies there unchanged. Asks at once: what comes next must not be late. */
export function bearsMark(path: string, mark: FileMark): boolean {
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  return now !== undefined && toMark(now) === mark;
}

/** The mark of a spooled part, if what lies there is what was prepared, by its hash. */
export async function markIfIntact({
  path,
  bytes,
  sha256,
}: Pick<SpooledPart, 'path' | 'bytes' | 'sha256'>): Promise<FileMark | null> {
  try {
    const stats = await stat(path, { bigint: true });
    // The length first: it says the same for nothing.
    const isIntact = stats.size === BigInt(bytes) && (await hashFile(path)) === sha256;
    return isIntact ? toMark(stats) : null;
  } catch {
    return null;
  }
}

function toMark({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileMark {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

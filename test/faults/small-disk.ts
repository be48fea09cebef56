import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../integration/temp-folder.ts';

/** A disk of its own, as small as that. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves not a byte on it. */
  fill(): void;
  /** Gives back what `fill` took. */
  empty(): void;
  /** From now on it can only be read. Nothing on it may be open for writing. */
  lock(): void;
}

/** A disk in memory of so many MB; `null` where this user may mount nothing (only root may). */
export async function aSmallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = join(await tempFolder(), 'disk');
  await mkdir(folder);
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'pipe' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  const filling = join(folder, 'filling');
  return {
    folder,
    fill() {
      const file = openSync(filling, 'a');
      const { bsize } = statfsSync(folder);
      try {
        for (;;) writeSync(file, Buffer.alloc(bsize));
      } catch {
        closeSync(file);
      }
    },
    empty: () => rmSync(filling),
    lock: () => void execFileSync('mount', ['-o', 'remount,ro', folder]),
  };
}

export const mountingRefused =
  'SKIPPED: a full disk was not tried, since only root may mount one. The limit on file sizes stands in for it.';

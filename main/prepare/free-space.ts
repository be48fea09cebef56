import { statfs } from 'node:fs/promises';
import { KindlingError } from '../contract/errors.ts';

/** Database and system need some too. Bytes. */
const reserve = 16_000_000;

/** More than this gzip does not make of a ledger; it is measured on the way. */
const bestRatio = 20;

/** Bytes that this user can still write to the disk of a folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/**
 * Fails with `spool-full` where the copy certainly will not fit: better now than when the disk is
 * full. What turns out while writing fails in the same way.
 */
export function expectSpace(
  wanted: {
    readonly name: string;
    readonly expected: { readonly bytes: number };
    readonly compress: boolean;
  },
  free: number,
): void {
  const { bytes } = wanted.expected;
  const needed = reserve + (wanted.compress ? bytes / bestRatio : bytes);
  if (free < needed) throw new KindlingError('spool-full', { name: wanted.name });
}

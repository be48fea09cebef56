import { statfs } from 'node:fs/promises';
import { KindlingError } from '../contract/errors.ts';
import type { Container } from '../contract/inspection.ts';
import type { Conversion } from '../contract/push.ts';

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
    readonly container: Container;
    readonly conversion: Conversion | null;
  },
  free: number,
): void {
  const { bytes } = wanted.expected;
  // A zip is set aside while it is converted.
  const aside = wanted.conversion && wanted.container === 'zip' ? bytes : 0;
  const needed = reserve + aside + (wanted.compress ? bytes / bestRatio : bytes);
  if (free < needed) throw new KindlingError('spool-full', { name: wanted.name });
}

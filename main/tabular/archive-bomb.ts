/** Bytes unpacked beyond which the ratio is looked at. */
const worthSuspicion = 100_000_000;

/** No ledger packs as tightly as this; what does is made to fill a memory or a disk. */
const maxRatio = 250;

/** Thrown when unpacking makes suspiciously much of suspiciously little. */
export class ArchiveBombError extends Error {}

/** Whether unpacking so many bytes out of so few is no longer believable. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > worthSuspicion && unpacked > maxRatio * Math.max(1, packed);
}

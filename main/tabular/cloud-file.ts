import { stat } from 'node:fs/promises';

/** Smaller files may lie inside the file system's own tables, without space of their own. Bytes. */
const maxInline = 4096;

/** What is known of a file's place on the disk. */
interface DiskSpace {
  readonly size: number;
  /** Units of 512 bytes that it takes up on this disk. */
  readonly blocks: number;
}

/**
 * Whether a file takes up no space here although it has a size: the cloud has it (OneDrive, iCloud
 * Drive, Dropbox), and the first read downloads all of it.
 *
 * It is the one sign that Node can see everywhere without reading. Windows' own attribute
 * (RECALL_ON_DATA_ACCESS) and macOS' flag (SF_DATALESS) are not in its `stat`, but both systems say
 * there what is allocated, which for such a file is nothing. Small files are left out: NTFS keeps
 * up to some 700 bytes, macOS a compressed file of a few kilobytes, in its own tables. What is wrong
 * then is wrong for the better: a file that is all holes is asked about in vain, and a small one
 * downloads at once.
 */
function isNowhereOnDisk({ size, blocks }: DiskSpace): boolean {
  return size > maxInline && blocks === 0;
}

/** The bytes that have to be downloaded before the file can be read; `null` if none, or no file. */
export async function bytesInCloud(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() && isNowhereOnDisk(stats) ? stats.size : null;
}

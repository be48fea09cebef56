import { constants } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';

/** A regular file opened for reading, as it was at that moment. */
export interface SourceFile {
  readonly path: string;
  readonly handle: FileHandle;
  /** Size when opened. */
  readonly bytes: number;
  /** Last change when opened, ms since the epoch. */
  readonly modifiedAt: number;
}

/**
 * Opens a regular file for reading. A symbolic link is followed to what it names; anything that is
 * not a file in the end is never opened, because opening a pipe blocks a pool thread for ever.
 *
 * Fails with `file-missing`, `file-unreadable`, `file-in-use`, `file-is-folder` or
 * `file-not-regular`.
 */
export async function openSourceFile(path: string): Promise<SourceFile> {
  try {
    const seen = await lstat(path);
    const stats = seen.isSymbolicLink() ? await stat(path) : seen;
    if (stats.isDirectory()) throw new KindlingError('file-is-folder', { name: basename(path) });
    if (!stats.isFile()) throw new KindlingError('file-not-regular', { name: basename(path) });
    // Non-blocking: should a pipe have taken the file's place meanwhile, opening must not hang.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size, mtimeMs } = await handle.stat();
    return { path, handle, bytes: size, modifiedAt: mtimeMs };
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

/** Fails with `file-changed` if the file is no longer what was opened. */
export async function expectUnchanged(file: SourceFile): Promise<void> {
  const now = await file.handle.stat();
  const there = await stat(file.path).catch(() => null);
  if (
    now.size !== file.bytes ||
    now.mtimeMs !== file.modifiedAt ||
    there === null ||
    there.ino !== now.ino
  ) {
    throw new KindlingError('file-changed', { name: basename(file.path) });
  }
}

/** Says what the system's error code means for a person; passes on what is none. */
export function toFileFailure(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = basename(path);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new KindlingError('file-missing', { name, reason: code });
    // What Windows says of a file that another program shares with nobody, or has locked in part;
    // to lack permission is EPERM there.
    case 'EBUSY':
    case 'EAGAIN':
    case 'ETXTBSY':
      return new KindlingError('file-in-use', { name });
    case 'EACCES':
    case 'EPERM':
      return new KindlingError('file-unreadable', { name, reason: 'denied' });
    case 'EIO':
    case 'ELOOP':
    // What the cloud could not deliver: Windows has codes for that which Node does not know.
    case 'UNKNOWN':
    case 'ETIMEDOUT':
    case 'EDEADLK':
    case 'ESTALE':
      return new KindlingError('file-unreadable', { name, reason: code });
    default:
      return error;
  }
}

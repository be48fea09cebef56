import { randomUUID } from 'node:crypto';
import { link, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';

/**
 * Saves a file whole or not at all: what is there stays until the new one is on the disk. Unless it
 * may be replaced, a file with other content fails with `output-exists`; anything but an ordinary
 * file always does. Fails with `output-unwritable` where nothing can be written.
 */
export async function saveFile(
  wished: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  const there = await stat(wished).catch(() => null);
  if (there?.isFile() && !replace && (await holds(wished, bytes, there.size))) return;
  await saveWritten(wished, (path) => writeThrough(path, bytes), { replace });
}

/**
 * As `saveFile`, for what is too long to be held: `write` writes to a path beside the one that is
 * wished for.
 */
export async function saveWritten(
  wished: string,
  write: (path: string) => Promise<void>,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  const name = basename(wished);
  // A link stays a link to the file that is replaced.
  const path = await realpath(wished).catch(() => wished);
  const there = await stat(path).catch(() => null);
  if (there && (!replace || !there.isFile())) throw new KindlingError('output-exists', { name });
  const temporary = join(dirname(path), `.kindling-${randomUUID()}.tmp`);
  try {
    await write(temporary);
    if (replace || !(await putBeside(temporary, path))) await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw unwritable(name, error);
  }
}

async function holds(path: string, bytes: Uint8Array, size: number): Promise<boolean> {
  if (size !== bytes.byteLength) return false;
  const held = await readFile(path).catch(() => null);
  return held?.equals(bytes) === true;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the file its name without taking it from another; `false` where the disk has no links. */
async function putBeside(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    return false;
  }
  await unlink(temporary);
  return true;
}

const kinds: Readonly<Record<string, string>> = {
  ENOSPC: 'space',
  EDQUOT: 'space',
  EACCES: 'access',
  EPERM: 'access',
  EROFS: 'access',
  EBUSY: 'access',
  ENOENT: 'folder',
  ENOTDIR: 'folder',
  ENAMETOOLONG: 'name',
};

function unwritable(name: string, error: unknown): KindlingError {
  const code = codeOf(error);
  if (code === 'EEXIST') return new KindlingError('output-exists', { name });
  return new KindlingError('output-unwritable', { name, kind: kinds[code] ?? 'none' }, code);
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}

import { lstat, mkdir, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import { toFileFailure } from '../tabular/source-file.ts';

/** Names tried before a folder counts as one that takes nothing. */
const mostNames = 1_000;

/**
 * Moves a file to a folder under a name that is free there. Answers its new place. Fails as the
 * system does, and with `file-missing` where there is no such file.
 */
export async function moveInto(folder: string, path: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const place = await freePlace(folder, basename(path));
    await rename(path, place);
    return place;
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

/**
 * Takes a file for this computer by moving it: of all who try, the file system lets one succeed.
 * Answers its new place; fails with `file-taken` where somebody else was first.
 */
export async function claimFile(path: string, computer: string): Promise<string> {
  const folder = claimFolder(dirname(path), computer);
  try {
    return await moveInto(folder, path);
  } catch (error) {
    await removeIfEmpty(folder);
    const isGone = error instanceof KindlingError && error.code === 'file-missing';
    throw isGone ? new KindlingError('file-taken', { name: basename(path) }) : error;
  }
}

/** Gives a claimed file back to the folder it came from. Answers its place there. */
export async function giveBack(place: string, folder: string): Promise<string> {
  const back = await moveInto(folder, place);
  await removeIfEmpty(dirname(place));
  return back;
}

/** Where a computer keeps what it has claimed, for all to see. */
function claimFolder(folder: string, computer: string): string {
  return join(folder, `Being pushed on ${computer.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`);
}

/** Removes a folder that nothing is left in. */
export async function removeIfEmpty(folder: string): Promise<void> {
  // Of one that holds something the system says so.
  await rmdir(folder).catch(() => {});
}

async function freePlace(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; number <= mostNames; number += 1) {
    const place = join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    const isTaken = await lstat(place).then(
      () => true,
      () => false,
    );
    if (!isTaken) return place;
  }
  throw new KindlingError('output-unwritable', { name });
}

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes what lies in the spool for pushes that do not need it any more. Never fails. */
export async function sweepSpool(
  folder: string,
  isNeeded: (pushId: string) => boolean,
): Promise<void> {
  // A push is on record before its folder is made, so none of a push that just begins is taken.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!isNeeded(name)) await removeFolder(join(folder, name));
  }
}

/** Removes a push's folder. One that cannot be removed now is swept at the next start. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import { isOnServer } from '../watched/folder-kind.ts';

/**
 * SQLite's locks do not hold across computers, and a database there is damaged sooner or later.
 *
 * @throws KindlingError `profile-on-server`
 */
export function expectLocalProfile(folder: string): void {
  const there = nearestExisting(folder);
  if (there === null) return;
  const place = { platform: process.platform, path: there, fileSystem: statfsSync(there).type };
  if (isOnServer(place)) throw new KindlingError('profile-on-server', { folder });
}

/** `null` where nothing can be told; opening the profile then says why. */
function nearestExisting(folder: string): string | null {
  try {
    return realpathSync.native(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? null : nearestExisting(parent);
  }
}

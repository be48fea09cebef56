import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { KindlingError } from '../contract/errors.ts';

/** What is known of where the profile lies. */
export interface ProfilePlace {
  readonly platform: NodeJS.Platform;
  /** As the system resolves it: of a drive letter that stands for a server, the server's own path. */
  readonly path: string;
  /** `f_type` of statfs(2); Linux only. */
  readonly fileSystem: number;
}

/** File systems of servers, as statfs(2) of Linux numbers them. What may be local as well is not. */
const servers = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x5346414f, // AFS
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
]);

/** Whether a folder surely lies on a server. */
export function isOnServer({ platform, path, fileSystem }: ProfilePlace): boolean {
  if (platform === 'win32') return /^\\\\(?![.?]\\)|^\\\\\?\\UNC\\/i.test(path);
  return platform === 'linux' && servers.has(fileSystem >>> 0);
}

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

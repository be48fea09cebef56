import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DoctorLine } from '../contract/doctor.ts';
import { KindlingError } from '../contract/errors.ts';
import type { PreferencesState } from '../contract/preferences.ts';
import { freeBytes } from '../prepare/free-space.ts';
import type { TokenStore } from '../secrets/token-store.ts';
import { folderKind } from '../watched/folder-kind.ts';
import { failed, found } from './lines.ts';

/** Database, log and a file of the usual size need about this much. Bytes. */
const comfortable = 1_000_000_000;

/** What the organisation has set. */
export function aboutPolicy({ locked, policyProblem }: PreferencesState, path: string): DoctorLine {
  if (policyProblem !== null) {
    return found('policy.damaged', 'bad', { path, problem: policyProblem.slice(0, 300) });
  }
  if (locked.length === 0) return found('policy.none', 'ok', { path });
  return found('policy.in-force', 'ok', { path, keys: locked.join(', ') });
}

/** Whether the keychain answers. What it holds is not told. */
export async function aboutKeychain(tokens: TokenStore, address: string): Promise<DoctorLine> {
  try {
    await tokens.get();
    return found('keychain.works', 'ok');
  } catch (error) {
    return failed('keychain', error, address);
  }
}

/** Whether the profile can be written to, and lies on this computer. */
export async function aboutProfile(
  folder: string,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): Promise<DoctorLine> {
  const probe = join(folder, `doctor-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, 'probe', { mode: 0o600 });
    await rm(probe);
    const path = await realpath(folder);
    const { type } = await statfs(folder);
    const kind = folderKind({ platform, path, fileSystem: type, env });
    return kind === 'own'
      ? found('profile.usable', 'ok', { folder })
      : found('profile.shared', 'bad', { folder });
  } catch (error) {
    const { message } = error as Error;
    return failed('profile', new KindlingError('profile-unusable', { folder }, message), '');
  }
}

/** Whether there is room for what is being sent. */
export async function aboutDisk(folder: string): Promise<DoctorLine> {
  try {
    const free = await freeBytes(folder);
    return free < comfortable
      ? found('disk.low', 'bad', { free })
      : found('disk.enough', 'ok', { free });
  } catch (error) {
    const { message } = error as Error;
    return failed('disk', new KindlingError('profile-unusable', { folder }, message), '');
  }
}

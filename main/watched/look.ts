import { lstat, open, readdir, realpath, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderKind } from '../contract/watched.ts';
import { toFileFailure } from '../tabular/source-file.ts';
import { folderKind } from './folder-kind.ts';
import type { SeenFile } from './settling.ts';

/**
 * The files of a folder whose names are wanted. Neither folders nor links: what a link leads to
 * nobody put there. Fails as reading a folder does.
 */
export async function listFiles(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly SeenFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((one) => one.isFile() && isWanted(one.name)).map(({ name }) => name);
  const seen = await Promise.all(names.map((name) => see(join(folder, name))));
  return names.flatMap((name, at) => {
    const stats = seen[at];
    return stats ? [{ name, ...stats }] : [];
  });
}

/** How a file looks now; `null` where there is none any more. */
export async function see(path: string): Promise<Omit<SeenFile, 'name'> | null> {
  const stats = await lstat(path).catch(() => null);
  if (!stats?.isFile()) return null;
  return { bytes: stats.size, modifiedAt: Math.trunc(stats.mtimeMs) };
}

/**
 * Whether another program still has the file for itself. Windows refuses to open for writing what
 * somebody else writes; elsewhere nothing can be seen.
 */
export async function isLocked(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r+')).close();
    return false;
  } catch (error) {
    const failure = toFileFailure(error, path);
    return failure instanceof Error && 'code' in failure && failure.code === 'file-in-use';
  }
}

/** Who may see the folder. Fails where it cannot be reached. */
export async function lookAtFolder(folder: string): Promise<FolderKind> {
  const path = await realpath(folder);
  const { type } = await statfs(path);
  return folderKind({ platform: process.platform, path, fileSystem: type, env: process.env });
}

import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Longer than any owner file is. Bytes. */
const maxOwnerBytes = 1_024;

/**
 * The workbook that an owner file lies beside, by its name: Excel and LibreOffice lay a small file
 * beside a workbook for as long as it is open; `null` for any other file. Nobody names a table so.
 */
export function ownedBy(path: string, bytes: number): string | null {
  if (bytes > maxOwnerBytes) return null;
  const [, excel, libreOffice] = /^(?:~\$(.+)|\.~lock\.(.+)#)$/.exec(basename(path)) ?? [];
  return excel ?? libreOffice ?? null;
}

/**
 * Whether a program has this workbook open. What is read is the workbook as it was last saved.
 */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(path)];
  const owners = [`~$${name}`, `.~lock.${name}#`];
  const there = await Promise.all(
    owners.map((owner) =>
      lstat(join(folder, owner)).then(
        (stats) => stats.isFile(),
        () => false,
      ),
    ),
  );
  return there.includes(true);
}

import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Whether a program has this workbook open: Excel and LibreOffice lay a small file beside it for as
 * long. What is read is the workbook as it was last saved.
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

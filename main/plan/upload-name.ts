import { basename } from 'node:path';
import type { Container, FileFormat } from '../contract/inspection.ts';

/**
 * The name Ignite will see: the source's own, with the extension that its content asks for (a
 * `.txt` that holds CSV goes as `.csv`) and that of the compression behind it.
 */
export function uploadName(
  path: string,
  format: FileFormat,
  compression: Exclude<Container, 'none'> | null,
): string {
  const bare = basename(path).replace(/\.(gz|zip)$/i, '');
  const dot = bare.lastIndexOf('.');
  const extension = `.${format}`;
  const named =
    bare.toLowerCase().endsWith(extension) && dot > 0
      ? bare
      : `${dot > 0 ? bare.slice(0, dot) : bare}${extension}`;
  if (compression === null) return named;
  return `${named}${compression === 'gzip' ? '.gz' : '.zip'}`;
}

import { basename } from 'node:path';
import type { Container, FileFormat } from '../contract/inspection.ts';

/**
 * The name Ignite will see: the source's own, with the extension that its content asks for (a
 * `.txt` that holds CSV goes as `.csv`) and that of the compression behind it. What cannot be sent
 * keeps its name.
 */
export function uploadName(
  path: string,
  format: FileFormat | null,
  compression: Exclude<Container, 'none'> | null,
): string {
  if (format === null) return basename(path);
  const { stem, extension } = parts(path);
  const named = extension.toLowerCase() === `.${format}` ? stem + extension : `${stem}.${format}`;
  if (compression === null) return named;
  return `${named}${compression === 'gzip' ? '.gz' : '.zip'}`;
}

/**
 * The name of a sheet that is sent as CSV: the workbook's, with the sheet's where it has several:
 * `ledger.csv`, `ledger - October.csv`.
 */
export function sheetUploadName(path: string, sheet: string | null, compress: boolean): string {
  const { stem } = parts(path);
  // What no file name may hold; Excel itself allows only some of it in a sheet's name.
  const suffix = sheet?.replace(/[\s\p{Cc}"*/:<>?\\|]+/gu, ' ').trim();
  return `${stem}${suffix ? ` - ${suffix}` : ''}.csv${compress ? '.gz' : ''}`;
}

/** What an import of rows is called if nobody says so: as the file, without what kind it is of. */
export function importName(path: string): string {
  return parts(path).stem;
}

function parts(path: string): { stem: string; extension: string } {
  const bare = basename(path).replace(/\.(gz|zip)$/i, '');
  const dot = bare.lastIndexOf('.');
  return dot > 0
    ? { stem: bare.slice(0, dot), extension: bare.slice(dot) }
    : { stem: bare, extension: '' };
}

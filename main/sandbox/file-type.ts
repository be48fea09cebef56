import { type FileFormat, fileFormats } from '../contract/inspection.ts';
import { quoted, Refusal } from './refusal.ts';

/** What a file's name says about it. */
export interface FileType {
  readonly format: FileFormat;
  readonly wrapping: 'none' | 'gzip' | 'zip';
}

/** Format from the file name, `.gz` or `.zip` behind it allowed; 415 for anything else. */
export function fileType(name: string): FileType {
  const wrapping = /\.gz$/i.test(name) ? 'gzip' : /\.zip$/i.test(name) ? 'zip' : 'none';
  const extension = /\.([^.]+?)(?:\.(?:gz|zip))?$/i.exec(name)?.[1]?.toLowerCase();
  const format = fileFormats.find((each) => each === extension);
  if (format) return { format, wrapping };
  throw new Refusal(
    415,
    `The file ${quoted(name)} is not of a valid type: .xlsx, .csv, .json or .ndjson, with .gz or .zip behind it when compressed.`,
  );
}

const gzipMagic = [0x1f, 0x8b];
const zipMagic = [0x50, 0x4b];

/**
 * How the file is packed around its format, from its first bytes; they must agree with its name
 * and with the form field `compressed` (400 otherwise). An xlsx file is a zip in itself.
 */
export function packing(
  type: FileType,
  compressed: string | undefined,
  head: Buffer,
): FileType['wrapping'] {
  if (compressed !== undefined && compressed !== 'true' && compressed !== 'false') {
    throw new Refusal(400, `compressed is ${quoted(compressed)}, not "true" or "false".`);
  }
  const isGzip = startsWith(head, gzipMagic);
  if (compressed === 'true' && !isGzip) {
    throw new Refusal(400, 'compressed is "true", but the file is not compressed with gzip.');
  }
  if (compressed !== 'true' && isGzip) {
    throw new Refusal(400, 'The file is compressed with gzip, but compressed is not "true".');
  }
  if (type.wrapping === 'gzip' && !isGzip) {
    throw new Refusal(400, 'The file name ends in .gz, but the file is not compressed with gzip.');
  }
  if (isGzip) {
    if (type.wrapping === 'zip') {
      throw new Refusal(400, 'The file name ends in .zip, but the file is compressed with gzip.');
    }
    return 'gzip';
  }
  const isZip = startsWith(head, zipMagic);
  if (type.wrapping === 'zip' && !isZip) {
    throw new Refusal(400, 'The file name ends in .zip, but the file is not a zip.');
  }
  if (type.wrapping === 'none' && isZip && type.format !== 'xlsx') {
    throw new Refusal(400, `The file is a zip, but its name does not end in .zip.`);
  }
  return type.wrapping;
}

function startsWith(head: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

import { createReadStream } from 'node:fs';
import { crc32, createGunzip } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { FileType } from './file-type.ts';
import { Refusal } from './refusal.ts';

/**
 * The bytes of a received file without what is packed around them. 422 when it cannot be unpacked,
 * when a zip holds not exactly one file, and 413 past `maxBytes`.
 */
export async function* unpack(
  path: string,
  wrapping: FileType['wrapping'],
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of unlimited(path, wrapping)) {
    total += chunk.length;
    if (total > maxBytes) throw new Refusal(413, `The file unpacks to over ${maxBytes} bytes.`);
    yield chunk;
  }
}

function unlimited(path: string, wrapping: FileType['wrapping']): AsyncIterable<Buffer> {
  if (wrapping === 'gzip') return gunzip(path);
  if (wrapping === 'zip') return unzip(path);
  return createReadStream(path);
}

async function* gunzip(path: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path);
  const target = createGunzip();
  source.on('error', (error) => target.destroy(error)).pipe(target);
  try {
    yield* target as AsyncIterable<Buffer>;
  } catch (error) {
    throw new Refusal(422, `The gzip file is damaged: ${text(error)}.`);
  } finally {
    source.destroy();
  }
}

async function* unzip(path: string): AsyncGenerator<Buffer> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { autoClose: false });
    const entry = await onlyFile(zip);
    let checksum = 0;
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    // yauzl leaves this to its callers.
    if (checksum !== entry.crc32) throw new Error('the checksum does not match');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(422, `The zip file cannot be read: ${text(error)}.`);
  } finally {
    zip?.close();
  }
}

async function onlyFile(zip: ZipFile): Promise<Entry> {
  const files: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) files.push(entry);
  }
  const [only] = files;
  if (only && files.length === 1) return only;
  throw new Refusal(422, `The zip holds ${files.length} files; it must hold exactly one.`);
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

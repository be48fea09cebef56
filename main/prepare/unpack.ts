import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline as connect, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { KindlingError } from '../contract/errors.ts';
import type { Container } from '../contract/inspection.ts';
import { openZip } from '../tabular/zip.ts';
import { chunkBytes } from './read-source.ts';

/** What is inside a container's bytes. A zip is set aside in `folder` while it is read. */
export function unpack(
  bytes: AsyncIterable<Buffer>,
  container: Container,
  folder: string,
): AsyncIterable<Buffer> {
  if (container === 'gzip') return gunzip(bytes);
  return container === 'zip' ? unzip(bytes, join(folder, 'source.zip')) : bytes;
}

function gunzip(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // What goes wrong reaches the reader of the last stream; there is nothing to add here.
  return connect(Readable.from(bytes), createGunzip({ chunkSize: chunkBytes }), () => {});
}

/** A zip's directory stands at its end: what is unpacked must be the very bytes that were hashed. */
async function* unzip(bytes: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  try {
    const zip = await openZip(path);
    try {
      const [only, ...others] = zip.entries;
      // Inspected before, a zip that is another now has changed.
      if (!only || others.length > 0) throw new KindlingError('file-changed');
      yield* await only.open();
    } finally {
      zip.close();
    }
  } finally {
    await rm(path);
  }
}

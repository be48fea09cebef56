import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pipeline as connect, Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { KindlingError } from '../contract/errors.ts';
import type { Container } from '../contract/inspection.ts';
import type { Conversion, SpooledPart } from '../contract/push.ts';
import { expectUnchanged, openSourceFile, toFileFailure } from '../tabular/source-file.ts';
import { gzip } from './gzip.ts';
import { chunkBytes, readHashed } from './read-source.ts';
import { transcode } from './transcode.ts';

const gzipOptions = { level: 6, inFlight: availableParallelism() };

/** What to make a snapshot of, and how. */
export interface SnapshotRequest {
  readonly sourcePath: string;
  /** As the inspection saw the source; a difference means that it has changed since. */
  readonly expected: { readonly bytes: number; readonly modifiedAt: number };
  /** The spool folder of this push; made if need be. */
  readonly folder: string;
  readonly name: string;
  readonly rows: number | null;
  /** `null` copies the bytes as they are. */
  readonly conversion: Conversion | null;
  /** Gzip while copying. */
  readonly compress: boolean;
  /** What the source lies in. A converted one comes out of it; any other stays in it. */
  readonly container: Container;
  /** Most bytes the API takes. */
  readonly maxBytes: number;
  /** Told of the bytes read from the source so far. */
  readonly onRead?: (bytes: number) => void;
}

/** The immutable copy that will be sent, and the source's own hash. */
export interface Snapshot {
  readonly sourceSha256: string;
  readonly part: SpooledPart;
}

/**
 * Reads the source once and writes what will be sent to the spool: copied or gzipped, hashed on
 * both sides. From here on nobody can change what is sent, and a retry costs no second read.
 *
 * Fails with `file-missing`, `file-unreadable`, `file-changed`, `too-large`, `spool-full` or
 * `cancelled`; then nothing is left in the spool.
 */
export async function takeSnapshot(
  request: SnapshotRequest,
  signal: AbortSignal,
): Promise<Snapshot> {
  await mkdir(request.folder, { recursive: true, mode: 0o700 });
  try {
    return await copy(request, signal);
  } catch (error) {
    await rm(request.folder, { recursive: true, force: true });
    throw toKindlingError(error, request, signal);
  }
}

async function copy(request: SnapshotRequest, signal: AbortSignal): Promise<Snapshot> {
  const { conversion, compress, container, expected } = request;
  const file = await openSourceFile(request.sourcePath);
  try {
    if (file.bytes !== expected.bytes || file.modifiedAt !== expected.modifiedAt) {
      throw new KindlingError('file-changed', { name: request.name });
    }
    const path = join(request.folder, 'part-1');
    const sourceHash = createHash('sha256');
    const sent = new HashedCounter();
    let bytes: AsyncIterable<Buffer> = readHashed(file, sourceHash, request.onRead);
    if (conversion && container === 'gzip') bytes = gunzip(bytes);
    if (conversion) bytes = transcode(bytes, conversion);
    if (compress) bytes = gzip(bytes, gzipOptions);
    // Flush: what was handed to the disk must be on it before the record says "prepared".
    const target = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(bytes, sent, target, { signal });
    await expectUnchanged(file);
    if (sent.bytes > request.maxBytes) {
      throw new KindlingError('too-large', { name: request.name, bytes: sent.bytes });
    }
    return {
      sourceSha256: sourceHash.digest('hex'),
      part: {
        path,
        name: request.name,
        bytes: sent.bytes,
        rows: request.rows,
        sha256: sent.digest(),
        compressed: compress || (container === 'gzip' && !conversion),
      },
    };
  } finally {
    await file.handle.close();
  }
}

function gunzip(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // What goes wrong reaches the reader of the last stream; there is nothing to add here.
  return connect(Readable.from(bytes), createGunzip({ chunkSize: chunkBytes }), () => {});
}

/** Counts and hashes what passes through. */
class HashedCounter extends Transform {
  bytes = 0;
  readonly #hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
    done(null, chunk);
  }

  /** SHA-256 of everything that passed, hex. Ends the hash. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}

function toKindlingError(error: unknown, request: SnapshotRequest, signal: AbortSignal): unknown {
  if (signal.aborted) return new KindlingError('cancelled');
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new KindlingError('spool-full', { name: request.name });
  }
  return toFileFailure(error, request.sourcePath);
}

import { createHash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { KindlingError } from '../contract/errors.ts';
import type { SpooledPart } from '../contract/push.ts';
import { gzip } from './gzip.ts';

/** One read of this many bytes at a time keeps memory bounded and system calls few. */
const chunkBytes = 1 << 20;

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
  /** Gzip while copying. */
  readonly compress: boolean;
  /** The source already is a gzip file. */
  readonly isGzip: boolean;
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
  // Non-blocking: should the file have become a pipe meanwhile, opening must not hang.
  const source = await open(request.sourcePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    await expectUnchanged(source, request);
    const path = join(request.folder, 'part-1');
    const sourceHash = createHash('sha256');
    const sent = new HashedCounter();
    const chunks = readChunks(source, (chunk) => sourceHash.update(chunk), request.onRead);
    await pipeline(
      Readable.from(request.compress ? gzip(chunks, gzipOptions) : chunks, { objectMode: false }),
      sent,
      // Flush: what was handed to the disk must be on it before the record says "prepared".
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
      { signal },
    );
    await expectUnchanged(source, request);
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
        compressed: request.compress || request.isGzip,
      },
    };
  } finally {
    await source.close();
  }
}

async function* readChunks(
  source: FileHandle,
  onChunk: (chunk: Buffer) => void,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  let total = 0;
  for (;;) {
    const { bytesRead, buffer } = await source.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes);
    if (bytesRead === 0) return;
    const chunk = buffer.subarray(0, bytesRead);
    onChunk(chunk);
    total += bytesRead;
    onRead(total);
    yield chunk;
  }
}

/** SHA-256 of a file's bytes, hex. */
export async function hashFile(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    for await (const chunk of readChunks(file, (bytes) => hash.update(bytes))) void chunk;
    return hash.digest('hex');
  } finally {
    await file.close();
  }
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

async function expectUnchanged(source: FileHandle, request: SnapshotRequest): Promise<void> {
  const { size, mtimeMs } = await source.stat();
  if (
    size !== request.expected.bytes ||
    Math.trunc(mtimeMs) !== Math.trunc(request.expected.modifiedAt)
  ) {
    throw new KindlingError('file-changed', { name: request.name });
  }
}

function toKindlingError(error: unknown, request: SnapshotRequest, signal: AbortSignal): unknown {
  if (signal.aborted) return new KindlingError('cancelled');
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const details = { name: request.name };
  switch (code) {
    case 'ENOENT':
      return new KindlingError('file-missing', details);
    case 'EISDIR':
      return new KindlingError('file-is-folder', details);
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return new KindlingError('file-unreadable', details);
    case 'ENOSPC':
    case 'EDQUOT':
      return new KindlingError('spool-full', details);
    default:
      return error;
  }
}

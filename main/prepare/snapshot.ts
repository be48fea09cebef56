import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { KindlingError } from '../contract/errors.ts';
import type { Container } from '../contract/inspection.ts';
import type { Conversion, RowLayout, SpooledPart } from '../contract/push.ts';
import { ArchiveBombError } from '../tabular/archive-bomb.ts';
import {
  expectUnchanged,
  openSourceFile,
  type SourceFile,
  toFileFailure,
} from '../tabular/source-file.ts';
import { XmlError } from '../tabular/xml.ts';
import { carryOut, recipeSheetWriter } from './carry-out.ts';
import { expectSpace, freeBytes } from './free-space.ts';
import { gzip } from './gzip.ts';
import { partName } from './part-name.ts';
import { chunkBytes, readHashed } from './read-source.ts';
import { toRows } from './rows.ts';
import { plainSheetWriter, readSheetAsCsv } from './sheet-csv.ts';
import { Fill, Parts } from './split.ts';
import { transcode } from './transcode.ts';
import { unpack } from './unpack.ts';

/** How many threads Node's pool has, which compresses and does what is asked of the disk. */
const poolThreads = 4;

/**
 * Level 5 takes two thirds of the time of level 6 for 2 % more bytes of a ledger: all in all it is
 * faster wherever a line carries more than some 10 Mbit/s. Two blocks more are under way than there
 * are hands, so that none waits for the disk.
 */
const gzipOptions = { level: 5, inFlight: Math.min(availableParallelism(), poolThreads) + 2 };

/** What may wait for the disk, so that compressing does not. Bytes */
const writeAhead = 1 << 22;

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
  /** How to tell its rows apart, should it have to be split; otherwise it is not. */
  readonly rowLayout?: RowLayout | null;
  /** Most bytes the API takes. */
  readonly maxBytes: number;
  /** Bytes that the spool's disk has left; asked of the system if left out. */
  readonly freeBytes?: (folder: string) => Promise<number>;
  /** Told of the bytes read from the source so far. */
  readonly onRead?: (bytes: number) => void;
}

/** The immutable copy that will be sent, and the source's own hash. */
export interface Snapshot {
  readonly sourceSha256: string;
  /** One, unless even gzip does not make it fit; then in the order they are to be sent. */
  readonly parts: readonly SpooledPart[];
}

/**
 * Reads the source once and writes what will be sent to the spool: copied or gzipped, hashed on
 * both sides; split between rows where it is larger than the API takes. From here on nobody can change
 * what is sent, and a retry costs no second read. What an earlier try left there is replaced.
 *
 * Fails with `file-missing`, `file-unreadable`, `file-changed`, `too-large`, `spool-full` or
 * `cancelled`; then nothing is left in the spool.
 */
export async function takeSnapshot(
  request: SnapshotRequest,
  signal: AbortSignal,
): Promise<Snapshot> {
  const { folder } = request;
  await rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    expectSpace(request, await (request.freeBytes ?? freeBytes)(folder));
    return await copy(request, signal);
  } catch (error) {
    await rm(request.folder, { recursive: true, force: true });
    throw toKindlingError(error, request, signal);
  }
}

async function copy(request: SnapshotRequest, signal: AbortSignal): Promise<Snapshot> {
  const { expected, name, maxBytes } = request;
  const file = await openSourceFile(request.sourcePath);
  try {
    if (file.bytes !== expected.bytes || file.modifiedAt !== expected.modifiedAt) {
      throw new KindlingError('file-changed', { name });
    }
    const sourceHash = createHash('sha256');
    const bytes = convert(file, sourceHash, request);
    const parts = mayHaveToBeSplit(request)
      ? await writeParts(bytes, request, request.rowLayout, signal)
      : [await writeWhole(bytes, request, signal)];
    await expectUnchanged(file);
    const tooLarge = parts.find((part) => part.bytes > maxBytes);
    if (tooLarge) throw new KindlingError('too-large', { name, bytes: tooLarge.bytes });
    return { sourceSha256: sourceHash.digest('hex'), parts };
  } finally {
    await file.handle.close();
  }
}

/** What will be sent, out of the source's bytes, which are hashed on the way. */
function convert(file: SourceFile, hash: Hash, request: SnapshotRequest): AsyncIterable<Buffer> {
  const bytes = convertFile(file, hash, request);
  const rows = request.conversion?.rows;
  return rows ? toRows(bytes, rows) : bytes;
}

/** What would be sent as a file. */
function convertFile(
  file: SourceFile,
  hash: Hash,
  { conversion, container, folder, onRead }: SnapshotRequest,
): AsyncIterable<Buffer> {
  if (conversion?.sheet) {
    const { sheet, recipe } = conversion;
    const writer = recipe ? recipeSheetWriter(recipe) : plainSheetWriter(sheet);
    return readSheetAsCsv(file, hash, sheet, writer, folder, onRead);
  }
  const bytes = readHashed(file, hash, onRead);
  if (!conversion) return bytes;
  if (conversion.recipe) {
    return carryOut(unpack(bytes, container, folder), conversion, conversion.recipe);
  }
  return transcode(unpack(bytes, container, folder), conversion);
}

/** Noise is a little longer as gzip; what is converted may come to any length. */
function mayHaveToBeSplit(
  request: SnapshotRequest,
): request is SnapshotRequest & { readonly rowLayout: RowLayout } {
  const { rowLayout, conversion, compress, expected, maxBytes } = request;
  if (!rowLayout) return false;
  return conversion !== null || expected.bytes > (compress ? 0.99 * maxBytes : maxBytes);
}

async function writeWhole(
  bytes: AsyncIterable<Buffer>,
  { folder, name, rows, compress, container, conversion }: SnapshotRequest,
  signal: AbortSignal,
): Promise<SpooledPart> {
  const path = join(folder, 'part-1');
  const written = await write(bytes, path, { compress, fill: new Fill() }, signal);
  const compressed = compress || (container === 'gzip' && !conversion);
  return { ...written, path, name, rows, compressed };
}

/** Writes one part, or as many as it takes. */
async function writeParts(
  bytes: AsyncIterable<Buffer>,
  request: SnapshotRequest,
  layout: RowLayout,
  signal: AbortSignal,
): Promise<readonly SpooledPart[]> {
  const { folder, name, maxBytes, container, conversion } = request;
  // What stays in its gzip file would, cut in two, be no gzip file any more.
  const packed = container === 'gzip' && !conversion;
  const text = new Parts(packed ? unpack(bytes, container, folder) : bytes, layout, {
    maxBytes,
    pieceBytes: chunkBytes,
  });
  const compress = request.compress || packed;
  const parts: SpooledPart[] = [];
  try {
    while (text.hasNext) {
      const path = join(folder, `part-${parts.length + 1}`);
      const fill = new Fill();
      const written = await write(text.nextPart(fill), path, { compress, fill }, signal);
      if (parts.length > 0 && text.rows === 0) await rm(path);
      else parts.push({ ...written, path, name, rows: text.rows, compressed: compress });
      if (written.bytes > maxBytes) break;
    }
  } finally {
    await text.close();
  }
  const [only, ...more] = parts;
  if (only && more.length === 0) return [{ ...only, rows: request.rows }];
  return parts.map((part, index) => ({ ...part, name: partName(name, index + 1, parts.length) }));
}

/** Writes a part to the disk, and to it for good. */
async function write(
  bytes: AsyncIterable<Buffer>,
  path: string,
  { compress, fill }: { readonly compress: boolean; readonly fill: Fill },
  signal: AbortSignal,
): Promise<{ bytes: number; sha256: string }> {
  const sent = new HashedCounter();
  // Flush: what was handed to the disk must be on it before the record says "prepared".
  const target = createWriteStream(path, {
    flags: 'wx',
    mode: 0o600,
    flush: true,
    highWaterMark: writeAhead,
  });
  const onPacked = (bytes: number, written: number) => fill.pack(bytes, written);
  const packed = compress ? gzip(bytes, { ...gzipOptions, onPacked }) : bytes;
  await pipeline(packed, sent, target, { signal });
  return { bytes: sent.bytes, sha256: sent.digest() };
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
  // EFBIG: the file system, or a limit of this user, takes no file as large as that.
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new KindlingError('spool-full', { name: request.name });
  }
  // The inspection has read most of it, but not every text.
  if (error instanceof XmlError || error instanceof ArchiveBombError) {
    return new KindlingError('file-damaged', { name: request.name }, error.message);
  }
  return toFileFailure(error, request.sourcePath);
}

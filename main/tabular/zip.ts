import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, open, type ZipFile } from 'yauzl';
import { ArchiveBombError, isBomb } from './archive-bomb.ts';

/** A file inside a zip. */
export interface ZipEntry {
  readonly name: string;
  /** As the zip says; more than that is never read. Bytes. */
  readonly bytes: number;
  readonly packedBytes: number;
  /** Why it cannot be unpacked, if so: it is protected, or packed in another way than deflate. */
  readonly obstacle?: 'password' | 'method';
  /** Reads the file, unpacked. Fails with `ArchiveBombError`, or with yauzl's error. */
  open(): Promise<Readable>;
}

/** A zip opened for reading. */
export interface Zip {
  /** Its files, without folders and what macOS adds for itself. */
  readonly entries: readonly ZipEntry[];
  /** Whether there are such folders and additions. */
  readonly holdsMore: boolean;
  close(): void;
}

/** More files than this are in no workbook and no export. */
const maxEntries = 10_000;

/** Thrown where not even the names in a zip can be read without a password. */
export class ProtectedZipError extends Error {}

/**
 * Reads a zip's directory. Fails with `ProtectedZipError`, or with yauzl's error when it is
 * damaged, or names a file by a path that leads out of the zip.
 */
export function openZip(path: string): Promise<Zip> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    open(path, options, (error, zip) => {
      if (error) return reject(error);
      const entries: ZipEntry[] = [];
      let holdsMore = false;
      const fail = (reason: Error) => {
        zip.close();
        // yauzl has no code for it.
        const isProtected = reason.message === 'strong encryption is not supported';
        reject(isProtected ? new ProtectedZipError(reason.message) : reason);
      };
      zip.on('error', fail);
      zip.on('entry', (entry: Entry) => {
        if (isOfNoInterest(entry.fileName)) holdsMore = true;
        else entries.push(describe(zip, entry));
        if (entries.length > maxEntries) fail(new Error('Too many files in the zip'));
        else zip.readEntry();
      });
      zip.on('end', () => resolve({ entries, holdsMore, close: () => zip.close() }));
      zip.readEntry();
    });
  });
}

function isOfNoInterest(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || name.endsWith('.DS_Store');
}

function describe(zip: ZipFile, entry: Entry): ZipEntry {
  const obstacle = obstacleOf(entry);
  return {
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    ...(obstacle && { obstacle }),
    open: () =>
      new Promise((resolve, reject) => {
        if (isBomb(entry.uncompressedSize, entry.compressedSize)) {
          reject(new ArchiveBombError('Unpacks to too much'));
          return;
        }
        if (obstacle) {
          reject(new Error('Packed in a way that is not read'));
          return;
        }
        zip.openReadStream(entry, { decodeFileData: false }, (error, packed) => {
          if (error) reject(error);
          else resolve(entry.isCompressed() ? unpack(packed, entry.uncompressedSize) : packed);
        });
      }),
  };
}

const stored = 0;
const deflated = 8;

function obstacleOf(entry: Entry): ZipEntry['obstacle'] {
  if (entry.isEncrypted()) return 'password';
  const isKnown = entry.compressionMethod === stored || entry.compressionMethod === deflated;
  return isKnown ? undefined : 'method';
}

/** One piece of this many bytes at a time: unpacking waits for another thread at every piece. */
const pieceBytes = 1 << 18;

/** Unpacks what must be so many bytes. (yauzl would do it in pieces of 16 KB.) */
function unpack(packed: Readable, bytes: number): Readable {
  const options = { chunkSize: pieceBytes, readableHighWaterMark: pieceBytes };
  const inflate = createInflateRaw(options);
  // What goes wrong is told to whoever reads the last stream.
  return pipeline(packed, inflate, new ExactBytes(bytes), () => {});
}

/** Passes on so many bytes, and fails at any more or less. */
class ExactBytes extends Transform {
  #left: number;

  constructor(bytes: number) {
    super({ highWaterMark: pieceBytes });
    this.#left = bytes;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#left -= chunk.length;
    if (this.#left < 0) done(new Error('Unpacks to more than the zip says'));
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    done(this.#left === 0 ? null : new Error('Unpacks to less than the zip says'));
  }
}

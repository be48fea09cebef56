import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw) as (
  block: Uint8Array,
  options: Parameters<typeof deflateRaw>[1],
) => Promise<Buffer>;

/** What a block of a ledger comes to, more or less. Bytes. */
const outputBytes = 1 << 18;

/** How far back deflate may refer. Bytes. */
const windowBytes = 32_768;

/** RFC 1952: deflate, no flags, no time, unknown system. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** A last deflate block that holds nothing. */
const emptyLastBlock = Buffer.from([0x03, 0x00]);

/** How to compress. */
export interface GzipOptions {
  /** 1 (fast) to 9 (small). */
  readonly level: number;
  /** How many blocks are under way at the same time. */
  readonly inFlight: number;
  /** Told of each block when it has been compressed: its length, and what it came to. */
  readonly onPacked?: (bytes: number, written: number) => void;
}

/**
 * Compresses blocks (best about 1 MiB each) on several threads of Node's pool into one standard
 * gzip stream with a single member (RFC 1952), as pigz does: each block is deflated by itself with
 * the end of the one before as its dictionary, and ends on a byte boundary.
 */
export async function* gzip(
  blocks: AsyncIterable<Buffer>,
  { level, inFlight, onPacked = () => {} }: GzipOptions,
): AsyncGenerator<Buffer> {
  const compressing: { readonly bytes: number; readonly result: Promise<Buffer> }[] = [];
  const finish = async ({ bytes, result }: (typeof compressing)[number]) => {
    const written = await result;
    onPacked(bytes, written.length);
    return written;
  };
  let dictionary: Buffer | undefined;
  let checksum = 0;
  let length = 0;
  yield header;
  try {
    for await (const block of blocks) {
      // Compressing starts first, so that the pool works while this thread makes the checksum.
      const result = deflate(block, {
        level,
        finishFlush: constants.Z_SYNC_FLUSH,
        // All the memory that deflate can use: a little faster, a little smaller.
        memLevel: 9,
        chunkSize: outputBytes,
        ...(dictionary && { dictionary }),
      });
      compressing.push({ bytes: block.length, result });
      dictionary = block.subarray(-windowBytes);
      checksum = crc32(block, checksum);
      length += block.length;
      const first = compressing.length > inFlight ? compressing.shift() : undefined;
      if (first) yield await finish(first);
    }
    for (let next = compressing.shift(); next; next = compressing.shift()) {
      yield await finish(next);
    }
  } finally {
    // Abandoned half-way: what is still being compressed must not end as an unhandled rejection.
    await Promise.allSettled(compressing.map(({ result }) => result));
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  yield Buffer.concat([emptyLastBlock, trailer]);
}

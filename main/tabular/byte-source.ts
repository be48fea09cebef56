import type { SourceFile } from './source-file.ts';

/** Bytes read one piece after the other, out of whatever container they lie in. */
export interface ByteSource {
  /** Fills as much of `target` as it can. Answers how many bytes; 0 at the end. */
  read(target: Uint8Array): Promise<number>;
  /** Bytes of the file on disk used up so far. */
  readonly consumed: number;
  /** Lets go of what reading needed. The file itself stays open. */
  close(): Promise<void>;
}

/** Reads a file as it lies on disk. */
export function readPlain(file: SourceFile): ByteSource {
  let position = 0;
  return {
    get consumed() {
      return position;
    },
    async read(target) {
      let filled = 0;
      while (filled < target.length) {
        const { bytesRead } = await file.handle.read(
          target,
          filled,
          target.length - filled,
          position,
        );
        if (bytesRead === 0) break;
        filled += bytesRead;
        position += bytesRead;
      }
      return filled;
    },
    close: async () => {},
  };
}

/** Reads the first bytes of a source, at most `limit`. */
export async function readHead(source: ByteSource, limit: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(limit);
  return buffer.subarray(0, await source.read(buffer));
}

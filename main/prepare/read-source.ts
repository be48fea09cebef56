import { createHash, type Hash } from 'node:crypto';
import { openSourceFile, type SourceFile } from '../tabular/source-file.ts';

/** One read of this many bytes at a time keeps memory bounded and system calls few. */
export const chunkBytes = 1 << 20;

/** Reads a file to its end, feeding `hash` with every byte; `onRead` is told the bytes so far. */
export async function* readHashed(
  file: SourceFile,
  hash: Hash,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    const { bytesRead } = await file.handle.read(buffer, 0, chunkBytes, position);
    if (bytesRead === 0) return;
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    position += bytesRead;
    onRead(position);
    yield chunk;
  }
}

/** SHA-256 of a file's bytes, hex. Fails as `openSourceFile` does. */
export async function hashFile(path: string): Promise<string> {
  const file = await openSourceFile(path);
  try {
    const hash = createHash('sha256');
    for await (const chunk of readHashed(file, hash)) void chunk;
    return hash.digest('hex');
  } finally {
    await file.handle.close();
  }
}

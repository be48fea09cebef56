import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { KindlingError } from '../contract/errors.ts';
import type { HandOver, SendHooks } from './hand-over.ts';
import { largestChunk, nextChunkBytes } from './pace.ts';
import type { RequestBody } from './transport.ts';

/** A body that holds one file. */
export interface FileBody {
  readonly contentType: string;
  /** What stands before the file's first byte. */
  readonly head: Buffer;
  /** What stands behind its last. */
  readonly tail: Buffer;
  readonly path: string;
  /** For failures. */
  readonly fileName: string;
  /** Exact length of the file. */
  readonly fileBytes: number;
  /** Changes a piece of the file, in its place, on its way out. */
  readonly change?: (piece: Buffer, isLast: boolean) => void;
}

/**
 * A body with a known length, read from the file as the network takes it. The last of it (file bytes
 * and tail) is withheld until `beforeHandOver` returned. The generator throws `file-missing`,
 * `file-unreadable` or, when the file is not as long as it was, `file-changed`.
 */
export function fileBody(form: FileBody, hooks: SendHooks, handOver: HandOver): RequestBody {
  const { head, tail, change = () => {} } = form;
  return {
    contentType: form.contentType,
    bytes: head.length + form.fileBytes + tail.length,
    async *chunks() {
      const file = await openFile(form);
      try {
        yield head;
        // One buffer for all: with a fresh one for each chunk the system spends more time on
        // handing out memory than on sending it.
        const buffer = Buffer.allocUnsafe(Math.min(largestChunk, form.fileBytes));
        let size = largestChunk;
        let sent = 0;
        while (form.fileBytes - sent > size) {
          hooks.signal?.throwIfAborted();
          const chunk = await fill(buffer.subarray(0, size), file, form);
          change(chunk, false);
          const from = performance.now();
          yield chunk;
          sent += size;
          hooks.onSent?.(sent);
          size = nextChunkBytes(size, performance.now() - from);
        }
        const rest = await fill(buffer.subarray(0, form.fileBytes - sent), file, form);
        change(rest, true);
        await handOver.announce();
        yield Buffer.concat([rest, tail]);
        hooks.onSent?.(form.fileBytes);
      } finally {
        await file.close();
      }
    },
  };
}

async function openFile(form: FileBody): Promise<FileHandle> {
  let file: FileHandle | null = null;
  try {
    // Non-blocking: opening a pipe that lies there instead must not hang.
    file = await open(form.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = await file.stat();
    if (size !== form.fileBytes) throw new KindlingError('file-changed', { name: form.fileName });
    return file;
  } catch (error) {
    await file?.close();
    throw error instanceof KindlingError ? error : fileError(error, form);
  }
}

async function fill(buffer: Buffer, file: FileHandle, form: FileBody): Promise<Buffer> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled).catch((error) => {
      throw fileError(error, form);
    });
    if (bytesRead === 0) throw new KindlingError('file-changed', { name: form.fileName });
    filled += bytesRead;
  }
  return buffer;
}

function fileError(error: unknown, form: FileBody): KindlingError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new KindlingError(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', {
    name: form.fileName,
  });
}

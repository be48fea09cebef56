import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Refusal } from './refusal.ts';

/** Bytes written to a temporary file, with their SHA-256 in hex. */
export interface Received {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Refuses (413) a request that says itself that it is too big, before any of its body is read. */
export function checkLength(request: IncomingMessage, maxBytes: number): void {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
}

/** The body as it comes in; 413 as soon as it is over `maxBytes`. */
export async function* limitedBody(
  request: IncomingMessage,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let total = 0;
  // The connection must outlive an early end: the answer goes out on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    total += (chunk as Buffer).length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    yield chunk as Buffer;
  }
}

/** Writes a stream to a new file. */
export async function receive(source: AsyncIterable<Buffer>, path: string): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
  return { path, bytes, sha256: hash.digest('hex') };
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal(413, `The request body is larger than ${maxBytes} bytes.`);
}

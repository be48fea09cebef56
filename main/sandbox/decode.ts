import type { FileConfig } from '../contract/push.ts';
import { Refusal } from './refusal.ts';

/**
 * Text of bytes, a chunk at a time; 422 when it is not valid UTF-8. A byte order mark stays: it
 * becomes part of the first cell, for people and tests to see.
 */
export async function* decode(
  bytes: AsyncIterable<Buffer>,
  encoding: FileConfig['encoding'],
): AsyncGenerator<string> {
  if (encoding === 'ISO-8859-1') {
    // TextDecoder's "latin1" is windows-1252, which is not the same from 0x80 to 0x9F.
    for await (const chunk of bytes) yield chunk.toString('latin1');
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of bytes) yield decodeUtf8(decoder, chunk);
  yield decodeUtf8(decoder, null);
}

function decodeUtf8(decoder: TextDecoder, chunk: Buffer | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Refusal(422, 'The text is not valid UTF-8.');
  }
}

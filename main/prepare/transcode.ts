import type { Conversion } from '../contract/push.ts';
import { createTextConverter } from '../tabular/text-converter.ts';

/** Converts a text's bytes while they go by. */
export async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  conversion: Conversion,
): AsyncGenerator<Buffer> {
  const converter = createTextConverter(conversion);
  for await (const chunk of chunks) {
    const out = converter.write(chunk);
    if (out.length > 0) yield out;
  }
  const rest = converter.end();
  if (rest.length > 0) yield rest;
}

import { Readable, type Transform } from 'node:stream';
import { KindlingError } from '../contract/errors.ts';
import type { ByteSource } from './byte-source.ts';

/** Reads what `transform` makes of a source's bytes. What it cannot make sense of is damage. */
export function readStream(source: ByteSource, transform: Transform, name: string): ByteSource {
  const pieces = Readable.from(pull(source), { objectMode: false })
    .pipe(transform)
    [Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  return {
    get consumed() {
      return source.consumed;
    },
    async read(target) {
      let filled = 0;
      while (filled < target.length) {
        if (rest.length === 0) {
          const next = await pieces.next().catch(() => {
            throw new KindlingError('file-unreadable', { name });
          });
          if (next.done) break;
          rest = next.value;
        }
        const taken = rest.subarray(0, target.length - filled);
        target.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
      }
      return filled;
    },
  };
}

async function* pull(source: ByteSource): AsyncGenerator<Buffer> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(1 << 18);
    const length = await source.read(buffer);
    if (length === 0) return;
    yield buffer.subarray(0, length);
  }
}

import { KindlingError } from '../contract/errors.ts';
import type { Conversion } from '../contract/push.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { createRowWriter } from '../tabular/csv-writer.ts';
import { createTextDecoding, isEncoding, type TextDecoding } from '../tabular/encoding.ts';

const byteOrderMark = '\uFEFF';

/**
 * Turns a CSV file's bytes into UTF-8 without a byte order mark, its rows written as the
 * conversion says. Only encoding, mark, delimiter and quoting change: read back, every cell is
 * identical. Memory is bounded by the longest row.
 */
export async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  conversion: Conversion,
): AsyncGenerator<Buffer> {
  const text = conversion.rewrite ? rewrite(conversion.rewrite) : { write: same, end: () => '' };
  for await (const piece of decode(chunks, startDecoding(conversion.encoding))) {
    const out = text.write(piece);
    if (out !== '') yield Buffer.from(out, 'utf8');
  }
  const rest = text.end();
  if (rest !== '') yield Buffer.from(rest, 'utf8');
}

function startDecoding(encoding: string): TextDecoding {
  if (!isEncoding(encoding)) throw new KindlingError('file-unsupported', { encoding });
  return createTextDecoding(encoding);
}

/** The text without its byte order mark, cut nowhere inside a character. */
async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  decoding: TextDecoding,
): AsyncGenerator<string> {
  let atStart = true;
  let half = '';
  for await (const chunk of chunks) {
    const text = half + decoding.write(chunk);
    // The first half of a surrogate pair is no character that UTF-8 could hold.
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
    if (text === half) continue;
    const whole = text.slice(0, text.length - half.length);
    yield atStart && whole.startsWith(byteOrderMark) ? whole.slice(1) : whole;
    atStart = false;
  }
  yield half + decoding.end();
}

const same = (text: string) => text;

function rewrite({ from, to, lineBreak, dropLines }: NonNullable<Conversion['rewrite']>) {
  const writeRow = createRowWriter(to);
  let out = '';
  const reader = new CsvReader(from, (cells, line) => {
    if (line > dropLines) out += writeRow(cells) + lineBreak;
  });
  const take = () => {
    const written = out;
    out = '';
    return written;
  };
  return {
    write(text: string) {
      reader.write(text);
      return take();
    },
    end() {
      reader.end();
      return take();
    },
  };
}

import { isAscii } from 'node:buffer';
import { KindlingError } from '../contract/errors.ts';
import type { Conversion } from '../contract/push.ts';
import { CsvReader } from './csv-reader.ts';
import { createRowWriter } from './csv-writer.ts';
import { createTextDecoding, isEncoding, type TextDecoding } from './encoding.ts';

/** Turns a text's bytes, which arrive in pieces cut anywhere, into what will be sent. */
export interface TextConverter {
  write(bytes: Uint8Array): Buffer;
  /** Says that nothing follows; answers the rest. */
  end(): Buffer;
}

/**
 * Starts a conversion to UTF-8 without a byte order mark, rows written as the conversion says. Only
 * encoding, mark, delimiter and quoting change: read back, every cell is identical. UTF-8 goes
 * through byte for byte, even where it is damaged. Memory is bounded by the longest row.
 */
export function createTextConverter(conversion: Conversion): TextConverter {
  const { encoding, rewrite } = conversion;
  if (!isEncoding(encoding)) throw new KindlingError('file-unsupported', { encoding });
  // A character for each byte, and back.
  const isBytes = keepsBytes(conversion);
  const decoding = isBytes ? createTextDecoding('ISO-8859-1') : createTextDecoding(encoding);
  const text = new WholeCharacters(decoding, isBytes ? '\u00ef\u00bb\u00bf' : '\ufeff');
  const rows = rewrite ? rewriteRows(rewrite) : { write: (piece: string) => piece, end: () => '' };
  const encode = (piece: string) => Buffer.from(piece, isBytes ? 'latin1' : 'utf8');
  return {
    write: (bytes) => encode(rows.write(text.write(bytes))),
    end: () => encode(rows.write(text.end()) + rows.end()),
  };
}

/** Whether a conversion looks at bytes only, so that nothing it does not know can be lost. */
export function keepsBytes({ encoding, rewrite, recipe, rows }: Conversion): boolean {
  return (
    !recipe &&
    !rows &&
    encoding === 'UTF-8' &&
    (rewrite === null || isAscii(Buffer.from(JSON.stringify(rewrite))))
  );
}

/** The text without its byte order mark, cut nowhere inside a character. */
class WholeCharacters {
  readonly #decoding: TextDecoding;
  readonly #mark: string;
  /** Before the first character is known: what there is of a mark. */
  #start: string | null = '';
  #half = '';

  constructor(decoding: TextDecoding, mark: string) {
    this.#decoding = decoding;
    this.#mark = mark;
  }

  write(bytes: Uint8Array): string {
    const text = this.#half + this.#decoding.write(bytes);
    // The first half of a surrogate pair is no character that UTF-8 could hold.
    this.#half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
    return this.#withoutMark(text.slice(0, text.length - this.#half.length), false);
  }

  end(): string {
    return this.#withoutMark(this.#half + this.#decoding.end(), true);
  }

  #withoutMark(text: string, isEnd: boolean): string {
    if (this.#start === null) return text;
    const start = this.#start + text;
    const isUndecided = !isEnd && start.length < this.#mark.length && this.#mark.startsWith(start);
    this.#start = isUndecided ? start : null;
    if (isUndecided) return '';
    return start.startsWith(this.#mark) ? start.slice(this.#mark.length) : start;
  }
}

function rewriteRows({ from, to, lineBreak, dropLines }: NonNullable<Conversion['rewrite']>) {
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

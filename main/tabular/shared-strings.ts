import { maxPiece, pieces, readXmlPiece, readXmlText, XmlError } from './xml.ts';
import type { ZipEntry } from './zip.ts';

/** What stands between the tags of an `si` element: its number, and where in the bytes. */
type OnString = (index: number, bytes: Buffer, start: number, end: number) => void;

/**
 * The texts of the shared strings with these numbers. A workbook may have millions: those that are
 * not wanted are passed over without being understood, and nothing is read behind the last.
 *
 * Fails with `XmlError`, or as the zip does.
 */
export async function readSharedStrings(
  entry: ZipEntry,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const last = [...wanted].reduce((a, b) => Math.max(a, b), -1);
  if (last < 0) return found;
  const take: OnString = (index, bytes, start, end) => {
    if (wanted.has(index)) found.set(index, readString(bytes, start, end));
  };
  await eachSharedString(entry, take, last + 1);
  return found;
}

/** Tells each of the first `count` shared strings. Fails with `XmlError`, or as the zip does. */
export async function eachSharedString(
  entry: ZipEntry,
  onString: OnString,
  count = Number.POSITIVE_INFINITY,
): Promise<void> {
  const cutter = new StringCutter(onString, count);
  const stream = await entry.open();
  for await (const piece of pieces(stream)) {
    cutter.write(piece);
    if (cutter.done) break;
  }
  stream.destroy();
}

/** The text of a shared string; how it is pronounced is no part of it. */
export function readString(bytes: Buffer, start: number, end: number): string {
  const plain = plainText(bytes, start, end);
  if (plain) return unescapeText(readXmlText(bytes, plain.start, plain.end));
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXmlPiece(`<si>${bytes.toString('utf8', start, end)}</si>`, {
    open(name) {
      if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return unescapeText(text);
}

/** Text of a workbook without its own escapes: `_x000D_` is a carriage return (ECMA-376, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const less = 60;
const greater = 62;
const textEnd = 4; // `</t>`

/** Where the text stands if it is a single `t` element, as nearly all are. */
function plainText(
  bytes: Buffer,
  start: number,
  end: number,
): { start: number; end: number } | null {
  // `<t` and `>` or a blank; then the text up to `</t>`, the first and last tag there is.
  if (bytes[start] !== less || bytes[start + 1] !== 116 || bytes[start + 2] === 47) return null;
  const from = bytes[start + 2] === greater ? start + 3 : bytes.indexOf(greater, start) + 1;
  if (from === 0 || bytes[from - 2] === 47) return null;
  return bytes.indexOf(less, from) === end - textEnd ? { start: from, end: end - textEnd } : null;
}

class StringCutter {
  readonly #onString: OnString;
  readonly #count: number;
  #bytes: Buffer = Buffer.alloc(0);
  /** Of the elements' names, such as `x:`; `null` until the list has begun. */
  #prefix: string | null = null;
  #index = 0;
  /** Up to where the end of the text at the front was looked for in vain. */
  #searched = 0;
  #ended = false;

  constructor(onString: OnString, count: number) {
    this.#onString = onString;
    this.#count = count;
  }

  /** All that was asked for has been told. */
  get done(): boolean {
    return this.#ended || this.#index >= this.#count;
  }

  write(piece: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? piece : Buffer.concat([this.#bytes, piece]);
    if (this.#prefix === null) this.#readAbove();
    if (this.#prefix !== null) this.#readStrings(this.#prefix);
    if (this.#bytes.length > maxPiece) throw new XmlError('A text is too long');
  }

  #readAbove(): void {
    const text = this.#bytes.toString('latin1');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new XmlError('A document type is not allowed');
    const found = /<([\w.-]+:)?sst(?:\s[^>]*)?(\/?)>/.exec(text);
    if (!found) return;
    this.#prefix = found[1] ?? '';
    this.#ended = found[2] === '/';
    this.#bytes = this.#bytes.subarray(found.index + found[0].length);
  }

  #readStrings(prefix: string): void {
    const bytes = this.#bytes;
    const opening = `<${prefix}si`;
    const closing = Buffer.from(`</${prefix}si>`);
    let at = 0;
    while (!this.done) {
      const start = bytes.indexOf(less, at);
      const tagEnd = start === -1 ? -1 : bytes.indexOf(greater, start);
      if (tagEnd === -1) break;
      const name = bytes.toString('latin1', start, start + opening.length);
      if (name !== opening) {
        // Behind the texts there may be extensions; among them nothing else may be.
        if (bytes[start + 1] === 33) throw new XmlError('A declaration or comment is not allowed');
        this.#ended = true;
        break;
      }
      const isEmpty = bytes[tagEnd - 1] === 47;
      const from = Math.max(tagEnd, start + this.#searched);
      const end = isEmpty ? tagEnd + 1 : bytes.indexOf(closing, from);
      this.#searched = end === -1 ? Math.max(0, bytes.length - start - closing.length) : 0;
      if (end === -1) {
        at = start;
        break;
      }
      this.#onString(this.#index, bytes, tagEnd + 1, end);
      this.#index += 1;
      at = isEmpty ? end : end + closing.length;
    }
    this.#bytes = bytes.subarray(at);
  }
}

import { maxPiece, pieces, readXmlPiece, XmlError } from './xml.ts';
import type { ZipEntry } from './zip.ts';

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
  const decoder = new TextDecoder('utf-8');
  const stream = await entry.open();
  let text = '';
  let index = 0;
  for await (const piece of pieces(stream)) {
    text += decoder.decode(piece, { stream: true });
    let at = 0;
    for (let item = nextItem(text, at); item && index <= last; item = nextItem(text, at)) {
      if (wanted.has(index)) found.set(index, textOf(text.slice(item.start, item.end)));
      at = item.end;
      index += 1;
    }
    if (index > last) break;
    text = text.slice(at);
    if (text.length > maxPiece) throw new XmlError('A text is too long');
  }
  stream.destroy();
  return found;
}

/** The next `si` element that is there from its beginning to its end, whatever its prefix. */
function nextItem(text: string, from: number): { start: number; end: number } | null {
  for (let at = text.indexOf('si', from); at !== -1; at = text.indexOf('si', at + 2)) {
    if (!isTagName(text, at)) continue;
    const start = text.lastIndexOf('<', at);
    const close = text.indexOf('>', at);
    if (close === -1) return null;
    if (text.charAt(close - 1) === '/') return { start, end: close + 1 };
    const closing = `</${text.slice(start + 1, at)}si>`;
    const end = text.indexOf(closing, close);
    return end === -1 ? null : { start, end: end + closing.length };
  }
  return null;
}

/** Whether the name at `at` follows a `<`, or a `<` and a prefix, and is a whole name. */
function isTagName(text: string, at: number): boolean {
  const next = text.charAt(at + 2);
  if (next !== '>' && next !== '/' && next !== ' ') return false;
  const before = text.charAt(at - 1);
  if (before === '<') return true;
  return before === ':' && /<[\w.-]{1,20}:$/.test(text.slice(Math.max(0, at - 22), at));
}

/** The text of an `si` element; how it is pronounced is no part of it. */
function textOf(xml: string): string {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXmlPiece(xml, {
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
  return text;
}

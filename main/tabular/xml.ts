import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

/** The XML is not well-formed, or uses what no workbook uses. */
export class XmlError extends Error {}

/** What an element is told with: its name without prefix, and its attributes by their full names. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Longer than this no text, tag or comment is. Bytes. */
export const maxPiece = 32_000_000;

/**
 * Reads XML as it streams in. `after` is told the bytes so far between pieces, and ends the reading
 * by answering `false`. A document type is refused, and with it every entity of the file's own
 * making. Fails with `XmlError`.
 */
export async function readXml(
  stream: Readable,
  handler: XmlHandler,
  after: (bytes: number) => boolean = () => true,
): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  let lastEventAt = 0;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlError('A document type is not allowed');
  });
  parser.on('opentag', (tag) => {
    lastEventAt = bytes;
    handler.open(bare(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => handler.close?.(bare(tag.name)));
  parser.on('text', (text) => handler.text?.(text));
  for await (const piece of pieces(stream)) {
    bytes += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (bytes - lastEventAt > maxPiece) throw new XmlError('A text is too long');
    if (!after(bytes)) return;
  }
  parser.close();
}

/** Reads a piece of XML that is all there, such as one element. Fails with `XmlError`. */
export function readXmlPiece(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; fragment: true }>({
    xmlns: false,
    fragment: true,
  });
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', (tag) => handler.open(bare(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handler.close?.(bare(tag.name)));
  parser.on('text', (piece) => handler.text?.(piece));
  parser.write(text).close();
}

/**
 * The text between two tags, with what is escaped in it as XML escapes it. Fails with `XmlError`,
 * also where a tag stands in it.
 */
export function readXmlText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  if (!/[&\r]/.test(text)) return text;
  let read = '';
  readXmlPiece(`<t>${text}</t>`, {
    open() {},
    text(piece) {
      read += piece;
    },
  });
  return read;
}

/** A stream that breaks off is a part that is not well-formed. */
export async function* pieces(stream: Readable): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw new XmlError(error instanceof Error ? error.message : String(error));
  }
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

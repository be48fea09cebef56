import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { decode } from './decode.ts';

/** What to do with an XML document; names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads UTF-8 XML as it streams in; yields after each chunk, when its events have been told. */
export async function* xmlEvents(
  stream: Readable,
  handlers: XmlHandlers,
): AsyncGenerator<undefined> {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    // Strings: the parser does not resolve namespaces.
    handlers.open?.(local(tag.name), tag.attributes as Readonly<Record<string, string>>);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  for await (const text of decode(stream as AsyncIterable<Buffer>, 'UTF-8')) {
    parser.write(text);
    yield;
  }
  parser.close();
  yield;
}

/** Reads an XML document to its end. */
export async function readXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlEvents(stream, handlers));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

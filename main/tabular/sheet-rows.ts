import { readRow, type SheetRow } from './sheet-row.ts';
import { maxPiece, pieces, XmlError } from './xml.ts';
import type { ZipEntry } from './zip.ts';

/** What a sheet is read with. */
export interface SheetReader {
  onRow(row: SheetRow): void;
  /** A merged area, such as `A1:C1`. Told behind all rows. */
  onMerge?(area: string): void;
  /** Told the bytes unpacked so far, between pieces; ends the reading by answering `false`. */
  after?(bytes: number): boolean;
}

/**
 * Streams a worksheet's rows: they are cut out of the text and read one by one. A document type is
 * refused, and with it every entity of the file's own making. Fails with `XmlError`, or as the zip
 * does.
 */
export async function readSheet(entry: ZipEntry, reader: SheetReader): Promise<void> {
  const cutter = new SheetCutter(reader);
  const decoder = new TextDecoder('utf-8');
  const stream = await entry.open();
  let bytes = 0;
  for await (const piece of pieces(stream)) {
    bytes += piece.length;
    cutter.write(decoder.decode(piece, { stream: true }));
    if (reader.after && !reader.after(bytes)) {
      stream.destroy();
      return;
    }
  }
  cutter.end();
}

class SheetCutter {
  readonly #reader: SheetReader;
  #text = '';
  #place: 'above' | 'rows' | 'below' = 'above';
  /** Of the elements' names, such as `x:`; empty as a rule. */
  #prefix = '';
  #previous = 0;
  #isWhole = false;

  constructor(reader: SheetReader) {
    this.#reader = reader;
  }

  write(piece: string): void {
    this.#text += piece;
    if (this.#place === 'above') this.#readAbove();
    if (this.#place === 'rows') this.#readRows();
    if (this.#place === 'below') this.#readBelow();
    if (this.#text.length > maxPiece) throw new XmlError('A row is too long');
  }

  end(): void {
    if (!this.#isWhole) throw new XmlError('The sheet ends too early');
  }

  #readAbove(): void {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(this.#text))
      throw new XmlError('A document type is not allowed');
    const found = /<([\w.-]+:)?sheetData(?:\s[^>]*)?(\/?)>/.exec(this.#text);
    if (!found) {
      // A sheet without data, such as a chart's, just ends.
      this.#isWhole = /<\/(?:[\w.-]+:)?worksheet>\s*$/.test(this.#text);
      return;
    }
    this.#prefix = found[1] ?? '';
    this.#text = this.#text.slice(found.index + found[0].length);
    this.#place = found[2] === '/' ? 'below' : 'rows';
  }

  #readRows(): void {
    const text = this.#text;
    const opening = `<${this.#prefix}row`;
    const closing = `</${this.#prefix}row>`;
    let at = 0;
    for (;;) {
      const start = text.indexOf(opening, at);
      if (start === -1) break;
      const tagEnd = text.indexOf('>', start);
      if (tagEnd === -1) break;
      const isEmpty = text.charAt(tagEnd - 1) === '/';
      const closed = isEmpty ? tagEnd : text.indexOf(closing, tagEnd);
      if (closed === -1) {
        this.#text = text.slice(start);
        return;
      }
      at = isEmpty ? tagEnd + 1 : closed + closing.length;
      const row = readRow(text.slice(start, at), this.#previous);
      this.#previous = row.number;
      this.#reader.onRow(row);
    }
    const end = `</${this.#prefix}sheetData>`;
    const ended = text.indexOf(end, at);
    if (ended !== -1) this.#place = 'below';
    this.#text = text.slice(ended === -1 ? at : ended + end.length);
  }

  /** Keeps no more than the element that is not whole yet. */
  #readBelow(): void {
    const last = this.#text.lastIndexOf('>') + 1;
    const whole = this.#text.slice(0, last);
    this.#text = this.#text.slice(last);
    for (const [, area] of whole.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*\bref="([^"]*)"/g)) {
      if (area !== undefined) this.#reader.onMerge?.(area);
    }
    this.#isWhole ||= /<\/(?:[\w.-]+:)?worksheet>/.test(whole);
  }
}

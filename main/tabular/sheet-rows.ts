import { readPlainRow } from './plain-row.ts';
import { readAnyRow, SheetRow } from './sheet-row.ts';
import { maxPiece, pieces, XmlError } from './xml.ts';
import type { ZipEntry } from './zip.ts';

/** What a sheet is read with. */
export interface SheetReader {
  /** The row is filled anew for the next one. */
  onRow(row: SheetRow): void;
  /** A merged area, such as `A1:C1`. Told behind all rows. */
  onMerge?(area: string): void;
}

/**
 * Streams a worksheet's rows: they are cut out of the bytes and read one by one. Stops after every
 * piece, with the bytes unpacked so far. A document type is refused, and with it every entity of the
 * file's own making. Fails with `XmlError`, or as the zip does.
 */
export async function* readSheetPieces(
  entry: ZipEntry,
  reader: SheetReader,
): AsyncGenerator<number> {
  const cutter = new SheetCutter(reader);
  const stream = await entry.open();
  let bytes = 0;
  for await (const piece of pieces(stream)) {
    bytes += piece.length;
    cutter.write(piece);
    yield bytes;
  }
  cutter.end();
}

/** Streams all of a worksheet's rows, or those there are until `goesOn` answers `false`. */
export async function readSheet(
  entry: ZipEntry,
  reader: SheetReader,
  goesOn: (bytes: number) => boolean = () => true,
): Promise<void> {
  for await (const bytes of readSheetPieces(entry, reader)) if (!goesOn(bytes)) return;
}

/** What stands above the rows describes columns and views. Bytes. */
const maxAbove = 8_000_000;

const slash = 47;
const less = 60;
const greater = 62;

class SheetCutter {
  readonly #reader: SheetReader;
  readonly #row = new SheetRow();
  #bytes: Buffer = Buffer.alloc(0);
  #place: 'above' | 'rows' | 'below' = 'above';
  /** Of the elements' names, such as `x:`; empty as a rule. */
  #prefix = '';
  #closing = '</row>';
  #previous = 0;
  /** Up to where the end of the row at the front was looked for in vain. */
  #searched = 0;
  #isWhole = false;

  constructor(reader: SheetReader) {
    this.#reader = reader;
  }

  write(piece: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? piece : Buffer.concat([this.#bytes, piece]);
    if (this.#place === 'above') this.#readAbove();
    if (this.#place === 'rows') this.#readRows();
    if (this.#place === 'below') this.#readBelow();
    if (this.#bytes.length > maxPiece) throw new XmlError('A row is too long');
  }

  end(): void {
    if (!this.#isWhole) throw new XmlError('The sheet ends too early');
  }

  #readAbove(): void {
    // Names and digits are all that matters here, and they are ASCII.
    const text = this.#bytes.toString('latin1');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new XmlError('A document type is not allowed');
    const found = /<([\w.-]+:)?sheetData(?:\s[^>]*)?(\/?)>/.exec(text);
    if (!found) {
      if (text.length > maxAbove) throw new XmlError('There are no rows');
      // A sheet without data, such as a chart's, just ends.
      this.#isWhole = /<\/(?:[\w.-]+:)?worksheet>\s*$/.test(text);
      return;
    }
    this.#prefix = found[1] ?? '';
    this.#closing = `</${this.#prefix}row>`;
    this.#bytes = this.#bytes.subarray(found.index + found[0].length);
    this.#place = found[2] === '/' ? 'below' : 'rows';
  }

  #readRows(): void {
    const bytes = this.#bytes;
    let at = 0;
    while (this.#place === 'rows') {
      const next = this.#readNext(bytes, at);
      if (next === -1) break;
      at = next;
    }
    this.#bytes = bytes.subarray(at);
  }

  /** Reads what begins at `at`. Answers the offset behind it; -1 if it is not there to its end. */
  #readNext(bytes: Buffer, at: number): number {
    let place = at;
    while (place < bytes.length && bytes[place] !== less) place += 1;
    if (!this.#prefix && this.#searched === 0 && isPlainRow(bytes, place)) {
      const end = readPlainRow(bytes, place, this.#previous, this.#row);
      if (end !== -1) {
        this.#tellRow();
        return end;
      }
    }
    const tag = bytes.toString('latin1', place, place + 4);
    if (tag.startsWith('<!--')) return behind(bytes, '-->', place);
    if (tag.startsWith('<?')) return behind(bytes, '?>', place);
    if (tag.startsWith('<!') && tag.length === 4) throw new XmlError('Unexpected declaration');
    const end = tagEnd(bytes, place);
    if (end === -1) return -1;
    const element = bytes.toString('latin1', place, end);
    if (element.startsWith(`</${this.#prefix}sheetData`)) {
      this.#place = 'below';
      return end;
    }
    if (!/^<(?:[\w.-]+:)?row[\s/>]/.test(element)) throw new XmlError(`Unexpected ${tag}`);
    return this.#readXmlRow(bytes, place, end);
  }

  #readXmlRow(bytes: Buffer, start: number, headEnd: number): number {
    let end = headEnd;
    if (bytes[headEnd - 2] !== slash) {
      end = behind(bytes, this.#closing, Math.max(headEnd, start + this.#searched));
      this.#searched = end === -1 ? Math.max(0, bytes.length - start - this.#closing.length) : 0;
      if (end === -1) return -1;
    }
    readAnyRow(bytes.toString('utf8', start, end), this.#previous, this.#row);
    this.#tellRow();
    return end;
  }

  #tellRow(): void {
    this.#previous = this.#row.number;
    this.#reader.onRow(this.#row);
  }

  /** Keeps no more than the element that is not whole yet. */
  #readBelow(): void {
    const last = this.#bytes.lastIndexOf(greater) + 1;
    const whole = this.#bytes.toString('latin1', 0, last);
    this.#bytes = this.#bytes.subarray(last);
    for (const [, area] of whole.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*\bref="([^"]*)"/g)) {
      if (area !== undefined) this.#reader.onMerge?.(area);
    }
    this.#isWhole ||= /<\/(?:[\w.-]+:)?worksheet>/.test(whole);
  }
}

/** Whether a `row` without prefix begins at `at`. */
function isPlainRow(bytes: Buffer, at: number): boolean {
  return bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 119;
}

function behind(bytes: Buffer, text: string, from: number): number {
  const at = bytes.indexOf(text, from, 'latin1');
  return at === -1 ? -1 : at + text.length;
}

/** The offset behind the tag that begins at `at`; a value in quotes may hold a `>`. */
function tagEnd(bytes: Buffer, at: number): number {
  let open = 0;
  for (let place = at; place < bytes.length; place++) {
    const byte = bytes[place] as number;
    if (open !== 0) {
      if (byte === open) open = 0;
    } else if (byte === 34 || byte === 39) open = byte;
    else if (byte === greater) return place + 1;
  }
  return -1;
}

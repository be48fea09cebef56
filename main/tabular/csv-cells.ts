import type { Dialect } from '../contract/inspection.ts';
import { type CutPlace, CutRows, recordWords } from './cut-rows.ts';
import { type Cutter, createCutter, dataStart, pageBytes } from './cutter.ts';
import type { Encoding } from './encoding.ts';
import { standIn, Utf8Input } from './utf8-input.ts';

/** Bytes of text cut at a time. A row that is longer cannot be read. */
export const cutBytes = 1 << 20;

/** Room in front for what was left of the last piece; a byte takes up to three in UTF-8. */
const inputBytes = 4 * cutBytes;
const textBytes = 2 * cutBytes;
const maxRows = 1 << 13;
/** Columns of which cells can be wanted. */
export const maxColumns = 16_384;

/** What is to be cut out of a CSV text. */
export interface CutPlan {
  /** Quote and escape are below U+0080. */
  readonly dialect: Dialect;
  readonly encoding: Encoding;
  /** 0-based columns, each once, in ascending order. */
  readonly wanted: readonly number[];
}

/**
 * Cuts a CSV text into rows of which a few cells are wanted, at a fraction of what reading them all
 * as strings takes. It means the same as `CsvReader`, blank lines left out.
 */
export class CsvCells {
  /** Where the next piece is put before `take`, from `inputStart` on. */
  readonly input: Uint8Array;
  readonly #cutter: Cutter;
  /** Where UTF-8 text of the rows cut last begins. */
  readonly #text: number;
  readonly #place: CutPlace;
  readonly #from: number;
  /** Makes UTF-8 of what is none. */
  readonly #utf8: Utf8Input | null;
  #kept = 0;

  constructor({ dialect, encoding, wanted }: CutPlan) {
    const stride = recordWords + 2 * wanted.length;
    const recordBytes = maxRows * stride * 4;
    const slots = dataStart;
    const from = slots + maxColumns * 4;
    const text = from + inputBytes + pageBytes;
    const records = text + textBytes + pageBytes;
    const foreign = records + recordBytes;
    const isForeign = Utf8Input.isNeeded(encoding, dialect.delimiter);
    const needed = foreign + (isForeign ? Utf8Input.bytesFor(cutBytes) : 0);
    const pages = Math.ceil(needed / pageBytes);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.#cutter = createCutter(memory);
    this.#from = from;
    this.#text = text;
    this.#place = { memory, records, wanted: wanted.length };
    const slotTable = new Uint32Array(memory.buffer, slots, maxColumns);
    for (const [slot, column] of wanted.entries()) slotTable[column] = slot + 1;
    const { quote, escape: escapeCharacter } = dialect;
    const utf8Place = { memory, at: foreign, pieceBytes: cutBytes };
    this.#utf8 = isForeign ? new Utf8Input(utf8Place, encoding, dialect.delimiter) : null;
    this.input = this.#utf8?.input ?? new Uint8Array(memory.buffer, from, inputBytes);
    const delimiter = (dialect.delimiter ?? '') < '\u0080' ? dialect.delimiter : standIn;
    this.#cutter.configure(
      code(delimiter),
      code(quote),
      quote === null || escapeCharacter === quote ? -1 : code(escapeCharacter),
      slots,
      maxColumns,
      wanted.length,
    );
  }

  /** Where in `input` the next piece belongs: behind what the last one left over. */
  get inputStart(): number {
    return this.#utf8?.inputStart ?? this.#kept;
  }

  /**
   * Cuts the piece of `length` bytes that was put into `input`, and hands over its rows, some
   * thousands at a time. Answers `false` if a row is longer than can be read: nothing more will be.
   */
  take(length: number, isLast: boolean, onRows: (rows: CutRows) => void): boolean {
    const start = this.#from + this.#kept;
    const end = this.#utf8?.take(length, isLast, start) ?? start + length;
    let from = this.#from;
    for (;;) {
      const count = this.#cutter.cut(
        from,
        end,
        isLast ? 1 : 0,
        this.#text,
        this.#text + textBytes,
        this.#place.records,
        maxRows,
      );
      from = this.#cutter.rest.value;
      if (count === 0) break;
      onRows(new CutRows(count, this.#place));
    }
    const rest = end - from;
    if (rest > cutBytes || (isLast && rest > 0)) return false;
    new Uint8Array(this.#place.memory.buffer).copyWithin(this.#from, from, end);
    this.#kept = rest;
    return true;
  }
}

function code(character: string | null): number {
  return character === null ? -1 : character.charCodeAt(0);
}

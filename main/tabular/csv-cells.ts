import type { Dialect } from '../contract/inspection.ts';
import { type CutPlace, CutRows, recordWords } from './cut-rows.ts';
import { type Cutter, createCutter, dataStart, pageBytes } from './cutter.ts';
import type { Encoding } from './encoding.ts';
import { borrowMemory, returnMemory } from './lent-memory.ts';
import { standIn, Utf8Input } from './utf8-input.ts';

/** Bytes of text cut at a time. A row that is longer cannot be read. */
export const cutBytes = 1 << 20;

/** With room for what is left over of the one before. */
const pieceBytes = cutBytes + Utf8Input.roomBefore;
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

/** A piece that lies in `pieces`. Bytes */
export interface CutPiece {
  readonly piece: 0 | 1;
  readonly length: number;
  /** Those at its beginning that are no text. */
  readonly skip?: number;
  /** Whether nothing comes behind it. */
  readonly isLast: boolean;
}

/**
 * Cuts a CSV text into rows of which a few cells are wanted, at a fraction of what reading them all
 * as strings takes. It means the same as `CsvReader`, blank lines left out.
 */
export class CsvCells {
  /** Where the next piece is put before `take`: two in turn, so that one is read meanwhile. */
  readonly pieces: readonly [Uint8Array, Uint8Array];
  readonly #cutter: Cutter;
  /** Where UTF-8 text of the rows cut last begins. */
  readonly #text: number;
  readonly #place: CutPlace;
  readonly #from: number;
  /** Makes UTF-8 of what is none. */
  readonly #utf8: Utf8Input | null;
  #kept = 0;

  constructor({ dialect, encoding, wanted }: CutPlan) {
    const recordBytes = maxRows * (recordWords + 2 * wanted.length) * 4;
    const slots = dataStart;
    const table = slots + maxColumns * 4;
    const pieces = table + Utf8Input.tableBytes + Utf8Input.roomBefore;
    const from = pieces + 2 * pieceBytes;
    const text = from + inputBytes + pageBytes;
    const records = text + textBytes + pageBytes;
    const memory = borrowMemory(records + recordBytes);
    this.#cutter = createCutter(memory);
    this.#from = from;
    this.#text = text;
    this.#place = { memory, records, wanted: wanted.length };
    this.pieces = [
      new Uint8Array(memory.buffer, pieces, cutBytes),
      new Uint8Array(memory.buffer, pieces + pieceBytes, cutBytes),
    ];
    const slotTable = new Uint32Array(memory.buffer, slots, maxColumns).fill(0);
    for (const [slot, column] of wanted.entries()) slotTable[column] = slot + 1;
    const { quote, escape: escapeCharacter } = dialect;
    const isForeign = Utf8Input.isNeeded(encoding, dialect.delimiter);
    this.#utf8 = isForeign ? new Utf8Input({ memory, table }, encoding, dialect.delimiter) : null;
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

  /**
   * Cuts the first `length` bytes of a piece, but for `skip` at its beginning, and hands over its
   * rows, some thousands at a time. Answers `false` if a row is longer than can be read: nothing
   * more will be.
   */
  take({ piece, length, skip = 0, isLast }: CutPiece, onRows: (rows: CutRows) => void): boolean {
    const start = this.#from + this.#kept;
    const bytes = this.pieces[piece].subarray(skip, length);
    const end = this.#utf8?.take(bytes, isLast, start) ?? this.#copy(bytes, start);
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
    this.#memory.copyWithin(this.#from, from, end);
    this.#kept = rest;
    return true;
  }

  /** Gives its memory back; neither it nor rows that it cut may be used any more. */
  close(): void {
    returnMemory(this.#place.memory);
  }

  get #memory(): Uint8Array {
    return new Uint8Array(this.#place.memory.buffer);
  }

  #copy(bytes: Uint8Array, to: number): number {
    this.#memory.set(bytes, to);
    return to + bytes.length;
  }
}

function code(character: string | null): number {
  return character === null ? -1 : character.charCodeAt(0);
}

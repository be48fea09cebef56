import type { Dialect } from '../contract/inspection.ts';
import { type CutPlace, CutRows, recordWords } from './cut-rows.ts';
import { type Cutter, createCutter, dataStart, pageBytes } from './cutter.ts';
import { decodeText, type Encoding, keepsAscii } from './encoding.ts';

/** Bytes of text cut at a time. A row that is longer cannot be read. */
export const cutBytes = 1 << 20;

/** Room in front for what was left of the last piece. */
const inputBytes = 2 * cutBytes;
/** A byte of a code page takes up to three in UTF-8. */
const textBytes = 3 * cutBytes;
const maxRows = 1 << 13;
/** Columns of which cells can be wanted. */
export const maxColumns = 16_384;

/** What is to be cut out of a CSV text. */
export interface CutPlan {
  /** Characters below U+0080 only. */
  readonly dialect: Dialect;
  /** One that keeps ASCII. */
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
  #kept = 0;

  constructor({ dialect, encoding, wanted }: CutPlan) {
    const stride = recordWords + 2 * wanted.length;
    const recordBytes = maxRows * stride * 4;
    const slots = dataStart;
    const table = slots + maxColumns * 4;
    const input = table + pageBytes;
    const text = input + inputBytes;
    const records = text + textBytes + pageBytes;
    const pages = Math.ceil((records + recordBytes) / pageBytes);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.#cutter = createCutter(memory);
    this.#from = input;
    this.#text = text;
    this.#place = { memory, records, wanted: wanted.length };
    this.input = new Uint8Array(memory.buffer, input, inputBytes);
    const slotTable = new Uint32Array(memory.buffer, slots, maxColumns);
    for (const [slot, column] of wanted.entries()) slotTable[column] = slot + 1;
    const needsTable = encoding !== 'UTF-8';
    if (needsTable) writeUtf8Table(new Uint8Array(memory.buffer, table, 512), encoding);
    const { delimiter, quote, escape: escapeCharacter } = dialect;
    this.#cutter.configure(
      code(delimiter),
      code(quote),
      quote === null || escapeCharacter === quote ? -1 : code(escapeCharacter),
      slots,
      maxColumns,
      wanted.length,
      needsTable ? table : 0,
    );
  }

  /** Where in `input` the next piece belongs: behind what the last one left over. */
  get inputStart(): number {
    return this.#kept;
  }

  /**
   * Cuts the piece of `length` bytes that was put into `input`, and hands over its rows, some
   * thousands at a time. Answers `false` if a row is longer than can be read: nothing more will be.
   */
  take(length: number, isLast: boolean, onRows: (rows: CutRows) => void): boolean {
    const end = this.#from + this.#kept + length;
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
    this.input.copyWithin(0, from - this.#from, end - this.#from);
    this.#kept = rest;
    return true;
  }
}

function code(character: string | null): number {
  return character === null ? -1 : character.charCodeAt(0);
}

/** Four bytes for each byte above 0x7F: how long it is in UTF-8, and that. */
function writeUtf8Table(table: Uint8Array, encoding: Encoding): void {
  if (!keepsAscii(encoding)) throw new RangeError(`${encoding} is no code page`);
  for (let byte = 0x80; byte < 0x100; byte++) {
    const utf8 = Buffer.from(decodeText(Uint8Array.of(byte), encoding), 'utf8');
    const at = (byte - 0x80) * 4;
    table[at] = utf8.length;
    table.set(utf8.subarray(0, 3), at + 1);
  }
}

import { readXmlPiece, readXmlText } from './xml.ts';

/** As in the file: shared string, number, boolean, error; text is a formula's or written in place. */
export type CellType = 'number' | 'shared' | 'boolean' | 'error' | 'formula-text' | 'text';

const types: readonly CellType[] = ['number', 'shared', 'boolean', 'error', 'formula-text', 'text'];

/** Columns of a sheet (ECMA-376): XFD is the last. */
const maxColumn = 16_384;

/**
 * A row as it lies in the sheet; cells that are not there are left out. It is filled again for
 * every row and refers to the bytes it was read from, so it means nothing once the next is read.
 */
export class SheetRow {
  /** 1-based, as Excel shows it. */
  number = 0;
  hidden = false;
  /** How many cells. */
  length = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #columns = new Uint16Array(64);
  #types = new Uint8Array(64);
  #styles = new Uint32Array(64);
  #formulas = new Uint8Array(64);
  #starts = new Uint32Array(64);
  #ends = new Uint32Array(64);
  /** The cells' values, where the row was read as XML. */
  #values: string[] | null = null;

  /** Begins a row without cells. Values are places in `bytes`; `null`: they are given as text. */
  begin(bytes: Buffer | null): void {
    this.number = 0;
    this.hidden = false;
    this.length = 0;
    this.#bytes = bytes ?? this.#bytes;
    this.#values = bytes ? null : [];
  }

  /** Adds a cell behind those that are there. `column` is 0-based; -1 is the next one. */
  add(column: number, type: number, style: number, hasFormula: boolean): void {
    const at = this.length;
    const previous = at === 0 ? -1 : (this.#columns[at - 1] as number);
    const place = column === -1 ? previous + 1 : column;
    if (place >= maxColumn) return;
    if (at === this.#columns.length) this.#grow();
    this.#columns[at] = place;
    this.#types[at] = type;
    this.#styles[at] = style;
    this.#formulas[at] = hasFormula ? 1 : 0;
    this.length = at + 1;
  }

  /** Adds a cell whose value stands at this place of the bytes. */
  addPlace(
    column: number,
    type: number,
    style: number,
    hasFormula: boolean,
    start: number,
    end: number,
  ): void {
    const at = this.length;
    this.add(column, type, style, hasFormula);
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** Adds a cell with its value. */
  addValue(column: number, type: number, style: number, hasFormula: boolean, value: string): void {
    const before = this.length;
    this.add(column, type, style, hasFormula);
    if (this.length > before) this.#values?.push(value);
  }

  /** 0-based. */
  column(cell: number): number {
    return this.#columns[cell] as number;
  }

  type(cell: number): CellType {
    return types[this.#types[cell] as number] as CellType;
  }

  isError(cell: number): boolean {
    return this.#types[cell] === 3;
  }

  style(cell: number): number {
    return this.#styles[cell] as number;
  }

  hasFormula(cell: number): boolean {
    return this.#formulas[cell] === 1;
  }

  /** Whether the cell has no stored value; a format alone is none. */
  isEmpty(cell: number): boolean {
    if (this.#values) return this.#values[cell] === '';
    return this.#starts[cell] === this.#ends[cell];
  }

  /** Whether anything stands in the row; formats alone do not. */
  get isFilled(): boolean {
    for (let cell = 0; cell < this.length; cell++) if (!this.isEmpty(cell)) return true;
    return false;
  }

  /** What stands in the file: for a shared string its number. Fails with `XmlError`. */
  value(cell: number): string {
    if (this.#values) return this.#values[cell] ?? '';
    return readXmlText(this.#bytes, this.#starts[cell] as number, this.#ends[cell] as number);
  }

  /** A row of its own that stays as it is. */
  copy(): SheetRow {
    const copy = new SheetRow();
    copy.begin(null);
    copy.number = this.number;
    copy.hidden = this.hidden;
    for (let cell = 0; cell < this.length; cell++) {
      const type = this.#types[cell] as number;
      const formula = this.hasFormula(cell);
      copy.addValue(this.column(cell), type, this.style(cell), formula, this.value(cell));
    }
    return copy;
  }

  #grow(): void {
    const longer = <A extends Uint8Array | Uint16Array | Uint32Array>(old: A, made: A): A => {
      made.set(old);
      return made;
    };
    const length = this.length * 2;
    this.#columns = longer(this.#columns, new Uint16Array(length));
    this.#types = longer(this.#types, new Uint8Array(length));
    this.#styles = longer(this.#styles, new Uint32Array(length));
    this.#formulas = longer(this.#formulas, new Uint8Array(length));
    this.#starts = longer(this.#starts, new Uint32Array(length));
    this.#ends = longer(this.#ends, new Uint32Array(length));
  }
}

/** What `t` says of a cell, as `SheetRow.add` takes it. Anything unknown is read as text. */
export function typeCode(name: string): number {
  switch (name) {
    case 'n':
      return 0;
    case 's':
      return 1;
    case 'b':
      return 2;
    case 'e':
      return 3;
    case 'str':
      return 4;
    default:
      return 5;
  }
}

/**
 * Reads any `row` element, as XML, into `row`. `previous` is the number of the row before, for rows
 * that do not tell their own. Fails with `XmlError`.
 */
export function readAnyRow(xml: string, previous: number, row: SheetRow): void {
  row.begin(null);
  row.number = previous + 1;
  let cell = { column: -1, type: 0, style: 0 };
  let value = '';
  let hasFormula = false;
  let inValue = false;
  let inPhonetic = false;
  readXmlPiece(xml, {
    open(name, attributes) {
      if (name === 'c') {
        cell = {
          column: attributes.r ? columnOf(attributes.r) : -1,
          type: typeCode(attributes.t ?? 'n'),
          style: Number(attributes.s ?? 0),
        };
        value = '';
        hasFormula = false;
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') inValue = !inPhonetic;
      else if (name === 'f') hasFormula = true;
      else if (name === 'row') {
        if (attributes.r) row.number = Number(attributes.r);
        row.hidden = attributes.hidden === '1' || attributes.hidden === 'true';
      }
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') row.addValue(cell.column, cell.type, cell.style, hasFormula, value);
    },
  });
}

/** The 0-based column of a reference such as `AB12`; -1 if it names none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < 3; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

import type { ColumnReading } from '../../contract/finance.ts';
import type { ProblemExample } from '../../contract/inspection.ts';
import type { CutRows } from '../../tabular/cut-rows.ts';
import { evidence, type Note } from './note.ts';

/** Places kept of ids that may have lost their zeros, until that is known. */
const maxShort = 100;

const zero = 48;
const nine = 57;
const equals = 61;

/** Looks for ids that a spreadsheet has spoilt. */
export class IdentifierCells {
  readonly #reading: ColumnReading;
  readonly #note: Note;
  /** Length of the ids that begin with a zero: 0 while there are none, -1 if they differ. */
  #width = 0;
  /** By length, ids that begin with another digit. */
  readonly #numbers = new Map<number, { count: number; examples: ProblemExample[] }>();

  constructor(reading: ColumnReading, note: Note) {
    this.#reading = reading;
    this.#note = note;
  }

  /** Takes the next cell: that of a row at a place of the wanted ones. */
  add(rows: CutRows, row: number, slot: number): void {
    const start = rows.start(row, slot);
    const length = rows.end(row, slot) - start;
    if (length === 0) return;
    if (isNumber(rows.text, start, length)) {
      if (rows.text[start] === zero) this.#addZeroLed(length);
      else this.#addNumber(rows, row, slot, length);
      return;
    }
    // Names and codes are spoilt by nothing that could be told.
    const first = rows.text[start] ?? 0;
    if (first !== equals && (first < zero || first > nine)) return;
    const text = rows.cell(row, slot).trim();
    const details = { name: this.#reading.name };
    if (/^\d(?:[.,]\d+)?E\+\d{1,3}$/i.test(text)) {
      this.#note('id-scientific', evidence(rows.line(row), text), details);
    } else if (/^="[^"]*"$/.test(text)) {
      this.#note('text-formula', evidence(rows.line(row), text), details);
    }
  }

  /** Says what only the whole column shows: ids without the zeros that others begin with. */
  end(): void {
    for (const [length, { count, examples }] of this.#numbers) {
      if (this.#width <= 0 || length >= this.#width) continue;
      const details = { name: this.#reading.name, expected: this.#width };
      for (const [index, example] of examples.entries()) {
        const rest = index === 0 ? count - examples.length + 1 : 1;
        this.#note('id-zeros-lost', example, details, rest);
      }
    }
  }

  #addZeroLed(length: number): void {
    // A lone zero is a number like any other.
    if (length < 2) return;
    this.#width = this.#width === 0 || this.#width === length ? length : -1;
  }

  #addNumber(rows: CutRows, row: number, slot: number, length: number): void {
    let seen = this.#numbers.get(length);
    if (!seen) {
      seen = { count: 0, examples: [] };
      this.#numbers.set(length, seen);
    }
    seen.count += 1;
    if (seen.examples.length < maxShort) {
      seen.examples.push(evidence(rows.line(row), rows.cell(row, slot)));
    }
  }
}

function isNumber(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) return false;
  }
  return true;
}

import type { ColumnReading } from '../../contract/finance.ts';
import type { ProblemExample } from '../../contract/inspection.ts';
import type { Batch, ColumnScan } from '../column-scan.ts';
import { evidence, type Note } from './note.ts';

/** Places kept of ids that may have lost their zeros, until that is known. */
const maxShort = 100;

/** Looks for ids that a spreadsheet has spoilt. */
export class IdentifierCells {
  readonly #reading: ColumnReading;
  readonly #slot: number;
  readonly #note: Note;
  /** Length of the ids that begin with a zero: 0 while there are none, -1 if they differ. */
  #width = 0;
  /** By length, ids that begin with another digit. */
  readonly #numbers = new Map<number, { count: number; examples: ProblemExample[] }>();

  /** `slot` is the column's place among the wanted ones. */
  constructor(reading: ColumnReading, slot: number, note: Note) {
    this.#reading = reading;
    this.#slot = slot;
    this.#note = note;
  }

  /** Takes the cells of the next batch. */
  add(batch: Batch, scan: ColumnScan): void {
    const found = scan.identifiers(batch, this.#slot);
    for (const [length, count] of found.lengths.entries()) {
      if (count > 0) this.#ofLength(length).count += count;
    }
    if (found.shortestZeroLed > 0) this.#addZeroLed(found.shortestZeroLed, found.longestZeroLed);
    const { rows, first } = batch;
    for (const row of found.listed) {
      this.#look(rows.cell(first + row, this.#slot), rows.line(first + row));
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

  #addZeroLed(shortest: number, longest: number): void {
    const agree = shortest === longest && (this.#width === 0 || this.#width === longest);
    this.#width = agree ? longest : -1;
  }

  #ofLength(length: number): { count: number; examples: ProblemExample[] } {
    let seen = this.#numbers.get(length);
    if (!seen) {
      seen = { count: 0, examples: [] };
      this.#numbers.set(length, seen);
    }
    return seen;
  }

  #look(cell: string, line: number): void {
    if (/^\d+$/.test(cell)) {
      const { examples } = this.#ofLength(cell.length);
      if (examples.length < maxShort) examples.push(evidence(line, cell));
      return;
    }
    const text = cell.trim();
    const details = { name: this.#reading.name };
    if (/^\d(?:[.,]\d+)?E\+\d{1,3}$/i.test(text)) {
      this.#note('id-scientific', evidence(line, text), details);
    } else if (/^="[^"]*"$/.test(text)) {
      this.#note('text-formula', evidence(line, text), details);
    }
  }
}

import type { ColumnReading } from '../../contract/finance.ts';
import { CodedCells } from '../coded-cells.ts';
import type { Batch, ColumnScan } from '../column-scan.ts';
import { evidence, type Note } from './note.ts';

/** Currencies in use, ISO 4217, as the runtime knows them. */
const codes = new Set(Intl.supportedValuesOf('currency'));

/** Reads a currency column, and says which cells hold no currency. */
export class CurrencyCells {
  readonly #reading: ColumnReading;
  readonly #note: Note;
  readonly #cells: CodedCells<{ readonly text: string; readonly isKnown: boolean }>;

  /** `slot` is the column's place among the wanted ones. */
  constructor(reading: ColumnReading, slot: number, note: Note) {
    this.#reading = reading;
    this.#note = note;
    this.#cells = new CodedCells(slot, (cell) => {
      const text = cell.trim();
      return { text, isKnown: text === '' || codes.has(text) };
    });
  }

  /** Reads the cells of the next batch. */
  read(batch: Batch, scan: ColumnScan): void {
    this.#cells.read(batch, scan);
    const { rows, first, count } = batch;
    for (let row = 0; row < count; row++) {
      const { text, isKnown } = this.#cells.at(row);
      if (isKnown) continue;
      const { name } = this.#reading;
      this.#note('currency-unknown', evidence(rows.line(first + row), text), { name });
    }
  }

  /** The currency of a row of the batch; empty if it has none. */
  at(row: number): string {
    return this.#cells.at(row).text;
  }
}

import type { ColumnReading } from '../../contract/finance.ts';
import type { ProblemCode } from '../../contract/inspection.ts';
import {
  type DateEvidence,
  type DateOrder,
  dateEvidence,
  isDateSerial,
  readDate,
  serialToIso,
} from '../calendar-date.ts';
import { CodedCells } from '../coded-cells.ts';
import type { Batch, ColumnScan } from '../column-scan.ts';
import { countDay, type Month, MonthSpread } from './month-spread.ts';
import { evidence, type Note } from './note.ts';

interface Meaning {
  readonly text: string;
  /** ISO 8601; `null` if the cell is empty or no date. */
  readonly day: string | null;
  readonly month: Month | null;
  readonly evidence: DateEvidence;
  readonly problem: ProblemCode | null;
}

/** Reads the cells of one date column, and says which ones contradict how it is read. */
export class DateCells {
  readonly spread = new MonthSpread();
  readonly #reading: ColumnReading;
  readonly #order: DateOrder;
  readonly #note: Note;
  readonly #cells: CodedCells<Meaning>;
  /** Of each row of the batch. */
  readonly #months: (string | null)[] = [];
  #agreeing = 0;
  #contradicting = 0;
  #open = 0;
  #firstOpen: { readonly line: number; readonly text: string } | null = null;

  /** `slot` is the column's place among the wanted ones. */
  constructor(reading: ColumnReading, slot: number, note: Note) {
    this.#reading = reading;
    this.#order = reading.dateOrder ?? 'dmy';
    this.#note = note;
    this.#cells = new CodedCells(slot, (cell) => this.#interpret(cell));
  }

  /** Reads the cells of the next batch. */
  read(batch: Batch, scan: ColumnScan): void {
    this.#cells.read(batch, scan);
    const { rows, first, count } = batch;
    for (let row = 0; row < count; row++) {
      const meaning = this.#cells.at(row);
      const { month, day } = meaning;
      this.#months[row] = month === null ? null : month.key;
      if (month !== null && day !== null) countDay(month, day, rows.line(first + row));
      if (meaning.evidence === this.#order) this.#agreeing += 1;
      if (meaning.evidence === 'either') {
        this.#open += 1;
        this.#firstOpen ??= { line: rows.line(first + row), text: meaning.text };
      }
      if (meaning.problem) this.#tell(meaning, meaning.problem, rows.line(first + row));
    }
  }

  /** The month of a row of the batch, `2026-10`; `null` if there is no date. */
  monthAt(row: number): string | null {
    return this.#months[row] ?? null;
  }

  /** The order that the whole column proves, where that is another than it was read with. */
  get betterOrder(): DateOrder | null {
    if (this.#contradicting <= this.#agreeing) return null;
    return this.#order === 'dmy' ? 'mdy' : 'dmy';
  }

  /** Whether the cells taken so far could all be read otherwise as well. */
  get isOpen(): boolean {
    const isProven = this.#agreeing > 0 || this.#contradicting > 0 || this.#reading.isChosen;
    return !isProven && this.#firstOpen !== null;
  }

  /** Says what only the whole column shows. */
  end(): void {
    if (!this.isOpen || !this.#firstOpen) return;
    const { line, text } = this.#firstOpen;
    const details = { name: this.#reading.name, order: this.#order };
    this.#note('date-unclear', evidence(line, text), details, this.#open);
  }

  #interpret(cell: string): Meaning {
    const text = cell.trim();
    const shown = dateEvidence(text);
    const date = readDate(text, this.#order);
    const isSerial = date === null && shown === 'no-date' && isDateSerial(text);
    const day = isSerial ? serialToIso(Number.parseInt(text, 10)) : date;
    const month = day === null ? null : this.spread.monthOf(day);
    const problem =
      date !== null || text === ''
        ? null
        : shown !== 'no-date'
          ? 'date-mixed'
          : isSerial
            ? 'date-serial'
            : 'date-unread';
    return { text, day, month, evidence: shown, problem };
  }

  #tell({ text, day }: Meaning, problem: ProblemCode, line: number): void {
    const { name } = this.#reading;
    if (problem === 'date-mixed') this.#contradicting += 1;
    const details =
      problem === 'date-mixed'
        ? { name, order: this.#order }
        : { name, ...(day === null ? {} : { value: day }) };
    this.#note(problem, evidence(line, text), details);
  }
}

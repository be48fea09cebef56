import type { ColumnReading } from '../../contract/finance.ts';
import type { CutRows } from '../../tabular/cut-rows.ts';
import {
  type DateEvidence,
  type DateOrder,
  dateEvidence,
  isDateSerial,
  readDate,
  serialToIso,
} from '../calendar-date.ts';
import { CellCache } from '../cell-cache.ts';
import { evidence, type Note } from './note.ts';

interface Meaning {
  readonly text: string;
  readonly date: string | null;
  readonly evidence: DateEvidence;
}

/** Reads the cells of one date column, and says which ones contradict how it is read. */
export class DateCells {
  readonly #reading: ColumnReading;
  readonly #order: DateOrder;
  readonly #note: Note;
  readonly #meanings: CellCache<Meaning>;
  #agreeing = 0;
  #contradicting = 0;
  #open = 0;
  #firstOpen: { readonly line: number; readonly text: string } | null = null;

  constructor(reading: ColumnReading, note: Note) {
    const order = reading.dateOrder ?? 'dmy';
    this.#reading = reading;
    this.#order = order;
    this.#note = note;
    this.#meanings = new CellCache((cell) => {
      const text = cell.trim();
      return { text, date: readDate(text, order), evidence: dateEvidence(text) };
    });
  }

  /** The day of the next cell, ISO 8601; `null` if it is empty or none. */
  read(rows: CutRows, row: number, slot: number): string | null {
    const start = rows.start(row, slot);
    const end = rows.end(row, slot);
    if (start === end) return null;
    const { text, date, evidence: shown } = this.#meanings.get(rows.text, start, end);
    if (shown === this.#order) this.#agreeing += 1;
    if (shown === 'either') {
      this.#open += 1;
      this.#firstOpen ??= { line: rows.line(row), text };
    }
    return date ?? this.#readOdd(text, shown, rows.line(row));
  }

  /** The order that the whole column proves, where that is another than it was read with. */
  get betterOrder(): DateOrder | null {
    if (this.#contradicting <= this.#agreeing) return null;
    return this.#order === 'dmy' ? 'mdy' : 'dmy';
  }

  /** Says what only the whole column shows. */
  end(): void {
    if (this.#agreeing > 0 || this.#contradicting > 0 || !this.#firstOpen) return;
    const { line, text } = this.#firstOpen;
    const details = { name: this.#reading.name, order: this.#order };
    this.#note('date-unclear', evidence(line, text), details, this.#open);
  }

  #readOdd(text: string, shown: DateEvidence, line: number): string | null {
    if (text === '') return null;
    const { name } = this.#reading;
    if (shown !== 'no-date') {
      this.#contradicting += 1;
      this.#note('date-mixed', evidence(line, text), { name, order: this.#order });
      return null;
    }
    if (isDateSerial(text)) {
      const day = serialToIso(Number.parseInt(text, 10));
      this.#note('date-serial', evidence(line, text), { name, value: day });
      return day;
    }
    this.#note('date-unread', evidence(line, text), { name });
    return null;
  }
}

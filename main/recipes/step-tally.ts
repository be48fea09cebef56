import type { ColumnReading } from '../contract/finance.ts';
import type { Step, StepFinding, TouchedCell } from '../contract/recipe.ts';
import { LeftOutSums } from './left-out-sums.ts';

/** Most cells and rows kept to be shown; all are counted. */
const maxTouched = 100;

/** Longest text kept of a cell or row. Characters. */
const maxText = 200;

/** A row that is left out. */
export interface LeftOutRow {
  readonly line: number;
  readonly source: readonly string[];
  readonly cells: readonly string[];
}

/** Counts what one step does, keeps the first of it, and adds up the rows that it leaves out. */
export class StepTally {
  count = 0;
  unread = 0;
  readonly #step: Step;
  readonly #touched: TouchedCell[] = [];
  readonly #sums: LeftOutSums;

  constructor(step: Step, readings: readonly ColumnReading[]) {
    this.#step = step;
    this.#sums = new LeftOutSums(readings);
  }

  /** Takes a cell that became another. */
  touch(line: number, column: string, before: string, after: string): void {
    this.count += 1;
    this.show(line, column, before, after);
  }

  /** Keeps a cell to be shown that does not count. */
  show(line: number, column: string, before: string, after: string): void {
    if (this.#touched.length === maxTouched) return;
    this.#touched.push({ line, column, before: cut(before), after: cut(after) });
  }

  /** Takes a line above or below the table that is left out. */
  leaveOutLine(line: number, cells: readonly string[]): void {
    this.count += 1;
    if (this.#touched.length === maxTouched) return;
    this.show(line, '', cells.filter((cell) => cell.trim() !== '').join(' · '), '');
  }

  /** Takes a row of the table that is left out: as it stands in the source, and as it would be sent. */
  leaveOutRow({ line, source, cells }: LeftOutRow): void {
    this.leaveOutLine(line, source);
    this.#sums.add(cells);
  }

  /** All of it, so far. */
  finding(): StepFinding {
    const { count, unread } = this;
    return { step: this.#step, count, unread, sums: this.#sums.result(), touched: this.#touched };
  }
}

function cut(text: string): string {
  return text.length > maxText ? `${text.slice(0, maxText)}…` : text;
}

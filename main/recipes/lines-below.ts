import type { LeftOutRow, StepTally } from './step-tally.ts';

/** More rows than this at the end are no remark below a table. */
const maxLines = 100;

/**
 * Holds back rows with few filled cells until it is known whether they stand below the table: then
 * they are left out. Above a table they would be known in the same way.
 */
export class LinesBelow<Row extends LeftOutRow> {
  readonly #needed: number;
  readonly #tally: StepTally;
  readonly #send: (row: Row) => void;
  readonly #held: Row[] = [];
  /** Too many followed one another: they are data. */
  #areData = false;

  constructor(columns: number, tally: StepTally, send: (row: Row) => void) {
    this.#needed = columns > 2 ? columns / 2 : columns;
    this.#tally = tally;
    this.#send = send;
  }

  take(row: Row): void {
    const isNarrow = row.cells.filter((cell) => cell.trim() !== '').length < this.#needed;
    this.#areData = isNarrow && (this.#areData || this.#held.length === maxLines);
    if (!isNarrow || this.#areData) this.#letGo();
    if (isNarrow && !this.#areData) this.#held.push(row);
    else this.#send(row);
  }

  /** Says that nothing follows. */
  end(): void {
    for (const row of this.#held) this.#tally.leaveOutRow(row);
  }

  #letGo(): void {
    for (const row of this.#held.splice(0)) this.#send(row);
  }
}

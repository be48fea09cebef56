import type { SheetRow } from '../tabular/sheet-row.ts';
import type { ProblemList } from './problem-list.ts';
import { isFilled } from './sheet-text.ts';

/** Rows that a sheet can have (ECMA-376). */
const maxRows = 1_048_576;

/** Counts a sheet's rows and notes what is wrong in them. */
export class SheetCheck {
  readonly #problems: ProblemList;
  readonly #headerLine: number | null;
  readonly #firstRow: number;
  #rows = 0;
  #lastRow = 0;

  /** `firstRow` is the number of the table's first row: the header, if there is one. */
  constructor(problems: ProblemList, headerLine: number | null, firstRow: number) {
    this.#problems = problems;
    this.#headerLine = headerLine;
    this.#firstRow = firstRow;
  }

  /** Rows of data so far: those with anything in them, below the header. */
  get rows(): number {
    return this.#rows;
  }

  /** Takes the next row. */
  add(row: SheetRow): void {
    if (!isFilled(row) && !row.cells.some(({ hasFormula }) => hasFormula)) return;
    this.#lastRow = row.number;
    const line = row.number;
    for (const cell of row.cells) {
      const text = `${columnName(cell.column)}${line}`;
      if (cell.type === 'e') {
        this.#problems.add('error-cells', 'warning', { line, text }, { value: cell.value });
      } else if (cell.hasFormula && cell.value === '' && cell.type !== 'str') {
        this.#problems.add('formulas-without-values', 'warning', { line, text });
      }
    }
    if (line < this.#firstRow || line === this.#headerLine) return;
    this.#rows += 1;
    if (row.hidden) this.#problems.add('hidden-rows', 'warning', { line });
  }

  /** Takes a merged area such as `A1:C1`. */
  addMerge(area: string): void {
    const [from, to] = area.split(':').map((corner) => Number(/\d+$/.exec(corner)?.[0] ?? 0));
    const line = this.#headerLine;
    if (line === null || from === undefined || from > line || (to ?? from) < line) return;
    this.#problems.add('merged-header', 'warning', { line, text: area });
  }

  /** Says that all rows have been taken. */
  end(): void {
    if (this.#rows === 0) this.#problems.add('no-data-rows', 'warning');
    if (this.#lastRow >= maxRows) {
      this.#problems.add('workbook-cut-off', 'warning', { line: this.#lastRow });
    }
  }
}

/** The letters of a 0-based column. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

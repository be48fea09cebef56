import type { HiddenRows, Layout } from '../contract/inspection.ts';
import type { SheetRow } from '../tabular/sheet-row.ts';
import type { ProblemList } from './problem-list.ts';

/** Rows that a sheet can have (ECMA-376). */
const maxRows = 1_048_576;

/** Counts a sheet's rows and notes what is wrong in them. */
export class SheetCheck {
  readonly #problems: ProblemList;
  readonly #headerLine: number | null;
  readonly #firstRow: number;
  /** Columns that have a name; a cell behind them belongs to none. */
  readonly #columns: number;
  readonly #hidden: HiddenRows | undefined;
  #rows = 0;
  #hiddenRows = 0;
  #lastRow = 0;

  /** `hidden` is what becomes of hidden rows, if somebody chose it. */
  constructor(
    problems: ProblemList,
    layout: Layout,
    firstDataRow: number,
    hidden: HiddenRows | undefined,
  ) {
    this.#problems = problems;
    this.#headerLine = layout.headerLine;
    this.#firstRow = firstDataRow;
    this.#columns = layout.headerLine === null ? Number.POSITIVE_INFINITY : layout.columns;
    this.#hidden = hidden;
  }

  /** Rows of data so far: those with anything in them, below the header, that are not left out. */
  get rows(): number {
    return this.#rows;
  }

  /** Rows of data so far that are hidden or filtered out. */
  get hiddenRows(): number {
    return this.#hiddenRows;
  }

  /** Takes the next row. */
  add(row: SheetRow): void {
    const isData = row.number >= this.#firstRow;
    if (isData && row.hidden && this.#hidden === 'leave-out') {
      if (!row.isFilled) return;
      this.#lastRow = row.number;
      this.#noteHidden(row.number);
      return;
    }
    const end = this.#readCells(row);
    if (end === 0) return;
    this.#lastRow = row.number;
    if (!isData) return;
    this.#rows += 1;
    if (row.hidden) this.#noteHidden(row.number);
    if (end > this.#columns) {
      const place = { line: row.number, found: end };
      this.#problems.add('ragged-row', 'warning', place, { expected: this.#columns });
    }
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
    if (this.#lastRow === 0) this.#problems.add('sheet-empty', 'blocking');
    else if (this.#rows === 0) this.#problems.add('no-data-rows', 'warning');
    if (this.#lastRow >= maxRows) {
      this.#problems.add('workbook-cut-off', 'warning', { line: this.#lastRow });
    }
  }

  /** Notes what is wrong in a row's cells. Answers the column behind the last that holds anything. */
  #readCells(row: SheetRow): number {
    let end = 0;
    for (let cell = 0; cell < row.length; cell++) {
      const isEmpty = row.isEmpty(cell);
      if (!isEmpty) end = Math.max(end, row.column(cell) + 1);
      if (row.isError(cell)) {
        const value = row.value(cell);
        this.#problems.add('error-cells', 'warning', placeOf(row, cell), { value });
      } else if (isEmpty && row.hasFormula(cell) && row.type(cell) !== 'formula-text') {
        this.#problems.add('formulas-without-values', 'warning', placeOf(row, cell));
      }
    }
    return end;
  }

  #noteHidden(line: number): void {
    this.#hiddenRows += 1;
    const severity = this.#hidden === undefined ? 'warning' : 'note';
    const details = this.#hidden && { choice: this.#hidden === 'leave-out' ? 'left' : 'sent' };
    this.#problems.add('hidden-rows', severity, { line }, details);
  }
}

function placeOf(row: SheetRow, cell: number) {
  return { line: row.number, text: `${columnName(row.column(cell))}${row.number}` };
}

/** The letters of a 0-based column. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

import type { ColumnReading, ColumnRole, ControlTotals } from '../contract/finance.ts';
import type { CutRows } from '../tabular/cut-rows.ts';
import { AmountCells } from './checks/amount-cells.ts';
import { CurrencyCells } from './checks/currency.ts';
import { DateCells } from './checks/date-cells.ts';
import { IdentifierCells } from './checks/identifier-cells.ts';
import { LinesBelow } from './checks/lines-below.ts';
import { evidence, type Note } from './checks/note.ts';
import { maxRows, RowSet } from './checks/row-set.ts';
import { beginsLikeTotal, isTotalRow, keyColumns } from './checks/total-rows.ts';
import { CodedCells } from './coded-cells.ts';
import { type Batch, batchRows, ColumnScan } from './column-scan.ts';
import { amountColumns, type GroupSums, type Side, TotalsReader } from './control-totals.ts';
import { mainDate } from './guess-columns.ts';
import { readPeriod } from './period.ts';
import type { RowPrintWriter } from './row-print.ts';
import { sideOf } from './side.ts';

/** A column with a reader for its cells. */
interface Reader<T> {
  readonly reading: ColumnReading;
  readonly cells: T;
}

/** What a reading may come with. */
export interface LedgerExtras {
  /** About how many rows there will be. */
  readonly expectedRows?: number;
  /** Where the rows are written down to be compared with others. */
  readonly print?: RowPrintWriter | null;
}

/**
 * Reads the rows of a table as a ledger: adds them up and looks for what an accountant would not
 * want to send. Memory is bounded: nothing of a row is kept but its hash.
 */
export class LedgerReader {
  /** 0-based columns whose cells it wants, in ascending order: `CutPlan.wanted`. */
  readonly wanted: readonly number[];
  readonly #columns: readonly ColumnReading[];
  readonly #note: Note;
  readonly #totals: TotalsReader;
  readonly #amounts: readonly Reader<AmountCells>[];
  readonly #dates: readonly Reader<DateCells>[];
  readonly #mainDate: Reader<DateCells> | null;
  readonly #ids: readonly IdentifierCells[];
  readonly #period: CodedCells<string | null> | null;
  readonly #company: CodedCells<string> | null;
  readonly #currency: CurrencyCells | null;
  readonly #sides: CodedCells<Side> | null;
  /** The columns that tell rows apart. */
  readonly #keyColumns: readonly number[];
  /** Whether the first of them, where a total has its word as a rule, may hold one. */
  readonly #totalWords: CodedCells<boolean> | null;
  readonly #below = new LinesBelow();
  readonly #rows: RowSet;
  readonly #print: RowPrintWriter | null;
  /** Of each row of the batch. */
  readonly #groups: GroupSums[] = [];
  #scan: ColumnScan | null = null;

  /**
   * `columns` as `guessColumns` gives them, or as a person corrected them.
   */
  constructor(columns: readonly ColumnReading[], note: Note, more: LedgerExtras = {}) {
    this.#rows = new RowSet(more.expectedRows ?? 0);
    this.#print = more.print ?? null;
    this.#columns = columns;
    this.#note = note;
    this.wanted = columns.map(({ column }) => column).sort((a, b) => a - b);
    this.#totals = new TotalsReader(columns);
    this.#amounts = amountColumns(columns).map((reading, place) => ({
      reading,
      cells: new AmountCells(reading, place, this.#slot(reading.column), note),
    }));
    this.#dates = this.#all('date', (reading, slot) => ({
      reading,
      cells: new DateCells(reading, slot, note),
    }));
    const main = mainDate(columns);
    this.#mainDate = this.#dates.find(({ reading }) => reading === main) ?? null;
    const toIds = (reading: ColumnReading, slot: number) =>
      new IdentifierCells(reading, slot, note);
    this.#ids = [...this.#all('identifier', toIds), ...this.#all('company', toIds)];
    const trim = (cell: string) => cell.trim();
    this.#company = this.#first('company', (_, slot) => new CodedCells(slot, trim));
    this.#currency = this.#first(
      'currency',
      (reading, slot) => new CurrencyCells(reading, slot, note),
    );
    this.#sides = this.#first('sign', (_, slot) => new CodedCells<Side>(slot, sideOf));
    this.#period = this.#first(
      'period',
      ({ dateOrder = 'dmy' }, slot) => new CodedCells(slot, (cell) => readPeriod(cell, dateOrder)),
    );
    this.#keyColumns = keyColumns(columns);
    const [first] = this.#keyColumns;
    const isTotal = (cell: string) => cell === '' || beginsLikeTotal(cell);
    this.#totalWords =
      first === undefined ? null : new CodedCells<boolean>(this.#slot(first), isTotal, false);
  }

  /** Takes the next data rows: neither the header nor what stands above it. */
  add(rows: CutRows, from = 0): void {
    this.#below.take(rows, from);
    for (let first = from; first < rows.count; first += batchRows) {
      this.#addBatch({ rows, first, count: Math.min(batchRows, rows.count - first) });
    }
  }

  /**
   * What the rows prove about how columns are to be read, where that differs from how they were: a
   * reason to read them again. `null` if all is well.
   */
  get betterColumns(): readonly ColumnReading[] | null {
    let isBetter = false;
    const columns = this.#columns.map((reading): ColumnReading => {
      if (reading.isChosen) return reading;
      const { mark, order } = this.#proofOf(reading);
      if (!mark && !order) return reading;
      isBetter = true;
      return {
        ...reading,
        ...(mark ? { decimalMark: mark } : {}),
        ...(order ? { dateOrder: order } : {}),
      };
    });
    return isBetter ? columns : null;
  }

  /** How the columns were read, as sure as all rows make it. */
  get readings(): readonly ColumnReading[] {
    return this.#columns.map((reading) => {
      const cells = [...this.#amounts, ...this.#dates].find((one) => one.reading === reading);
      return cells ? { ...reading, isSure: !cells.cells.isOpen } : reading;
    });
  }

  #proofOf(reading: ColumnReading) {
    return {
      mark: this.#amounts.find((one) => one.reading === reading)?.cells.betterMark,
      order: this.#dates.find((one) => one.reading === reading)?.cells.betterOrder,
    };
  }

  /** Says what only all rows show. Answers the totals; `null` if there is nothing to add up. */
  end(): ControlTotals | null {
    for (const { cells } of [...this.#amounts, ...this.#dates]) cells.end();
    for (const cells of this.#ids) cells.end();
    const { spread } = this.#mainDate?.cells ?? {};
    if (this.#mainDate) spread?.end(this.#mainDate.reading.name, this.#note);
    this.#below.end(this.#keyColumns, this.#note);
    if (this.#rows.size >= maxRows) this.#note('duplicates-unchecked', null, { rows: maxRows });
    if (this.#amounts.length === 0 && !this.#mainDate && !this.#period) return null;
    const hasPositiveCredits = this.#amounts.some(
      ({ reading, cells }) => reading.role === 'credit' && cells.hasPositive,
    );
    const days = { from: spread?.from ?? null, to: spread?.to ?? null };
    return this.#totals.result(days, hasPositiveCredits);
  }

  /** Column by column, which is many times faster than row by row. */
  #addBatch(batch: Batch): void {
    const { memory } = batch.rows.place;
    this.#scan ??= new ColumnScan(memory);
    const scan = this.#scan;
    scan.begin();
    for (const { cells } of this.#dates) cells.read(batch, scan);
    for (const cells of this.#ids) cells.add(batch, scan);
    this.#sortIntoGroups(batch, scan);
    this.#sides?.read(batch, scan);
    for (const { cells } of this.#amounts) cells.add(batch, scan, this.#groups, this.#sides);
    this.#print?.add(batch, this.#groups);
    this.#findDuplicates(batch);
    this.#findTotals(batch, scan);
  }

  /** Rows of the same group mostly follow one another. */
  #sortIntoGroups(batch: Batch, scan: ColumnScan): void {
    this.#currency?.read(batch, scan);
    this.#company?.read(batch, scan);
    this.#period?.read(batch, scan);
    const main = this.#mainDate?.cells ?? null;
    let last: GroupSums | null = null;
    for (let row = 0; row < batch.count; row++) {
      const currency = this.#currency === null ? null : this.#currency.at(row);
      const company = this.#company === null ? null : this.#company.at(row);
      const period =
        this.#period !== null ? this.#period.at(row) : main === null ? null : main.monthAt(row);
      if (
        last === null ||
        last.currency !== currency ||
        last.company !== company ||
        last.period !== period
      ) {
        last = this.#totals.group({ currency, company, period });
      }
      last.rows += 1;
      this.#groups[row] = last;
    }
  }

  #findDuplicates(batch: Batch): void {
    const { rows, first } = batch;
    for (const row of this.#rows.add(batch)) {
      this.#note('duplicate-rows', () =>
        evidence(rows.line(first + row), rows.row(first + row).replaceAll('\u001f', ' · ')),
      );
    }
  }

  #findTotals(batch: Batch, scan: ColumnScan): void {
    if (this.#totalWords === null) return;
    this.#totalWords.read(batch, scan);
    const { rows, first } = batch;
    for (let row = 0; row < batch.count; row++) {
      if (!this.#totalWords.at(row)) continue;
      const cells = rows.row(first + row).split('\u001f');
      if (!isTotalRow(cells, this.#keyColumns)) continue;
      this.#note('total-rows', evidence(rows.line(first + row), cells.filter(Boolean).join(' · ')));
    }
  }

  #slot(column: number): number {
    return this.wanted.indexOf(column);
  }

  #all<T>(role: ColumnRole, create: (reading: ColumnReading, slot: number) => T): T[] {
    return this.#columns
      .filter((reading) => reading.role === role)
      .map((reading) => create(reading, this.#slot(reading.column)));
  }

  #first<T>(role: ColumnRole, create: (reading: ColumnReading, slot: number) => T): T | null {
    return this.#all(role, create)[0] ?? null;
  }
}

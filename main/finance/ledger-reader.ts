import type { ColumnReading, ColumnRole, ControlTotals } from '../contract/finance.ts';
import type { CutRows } from '../tabular/cut-rows.ts';
import { CellCache } from './cell-cache.ts';
import { AmountCells } from './checks/amount-cells.ts';
import { checkCurrency } from './checks/currency.ts';
import { DateCells } from './checks/date-cells.ts';
import { IdentifierCells } from './checks/identifier-cells.ts';
import { MonthSpread } from './checks/month-spread.ts';
import { evidence, type Note } from './checks/note.ts';
import { maxRows, RowSet } from './checks/row-set.ts';
import { beginsLikeTotal, isTotalRow } from './checks/total-rows.ts';
import { amountColumns, type GroupSums, type Side, TotalsReader } from './control-totals.ts';
import { mainDate } from './guess-columns.ts';
import { readPeriod } from './period.ts';

/** A column with a reader for its cells. */
interface Reader<T> {
  readonly slot: number;
  readonly reading: ColumnReading;
  readonly cells: T;
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
  readonly #ids: readonly Reader<IdentifierCells>[];
  readonly #period: Reader<CellCache<string | null>> | null;
  readonly #company: Reader<CellCache<string>> | null;
  readonly #currency: Reader<CellCache<string>> | null;
  readonly #side: Reader<CellCache<Side>> | null;
  readonly #mainDate: Reader<DateCells> | null;
  /** Slots of the columns that tell rows apart, and their columns. */
  readonly #keySlots: readonly number[];
  readonly #keyColumns: readonly number[];
  /** Whether the first of them, where a total has its word as a rule, holds one. */
  readonly #totalWords = new CellCache(beginsLikeTotal);
  readonly #months = new MonthSpread();
  readonly #rows = new RowSet();
  #group: GroupSums | null = null;
  #from: string | null = null;
  #to: string | null = null;

  /** `columns` as `guessColumns` gives them, or as a person corrected them. */
  constructor(columns: readonly ColumnReading[], note: Note) {
    this.#columns = columns;
    this.#note = note;
    this.wanted = columns.map(({ column }) => column).sort((a, b) => a - b);
    this.#totals = new TotalsReader(columns);
    const summed = amountColumns(columns);
    this.#amounts = summed.map((reading, place) =>
      this.#reader(reading, new AmountCells(reading, place, note)),
    );
    this.#dates = this.#all('date', (reading) => new DateCells(reading, note));
    this.#ids = [
      ...this.#all('identifier', (reading) => new IdentifierCells(reading, note)),
      ...this.#all('company', (reading) => new IdentifierCells(reading, note)),
    ];
    const trimmed = () => new CellCache((cell) => cell.trim());
    this.#company = this.#all('company', trimmed)[0] ?? null;
    this.#currency = this.#all('currency', trimmed)[0] ?? null;
    this.#side = this.#all('sign', () => new CellCache(sideOf))[0] ?? null;
    this.#period =
      this.#all(
        'period',
        ({ dateOrder = 'dmy' }) => new CellCache((cell) => readPeriod(cell, dateOrder)),
      )[0] ?? null;
    const main = mainDate(columns);
    this.#mainDate = this.#dates.find(({ reading }) => reading === main) ?? null;
    const keys = columns.filter(({ role }) => keyRoles.includes(role));
    this.#keyColumns = keys.map(({ column }) => column);
    this.#keySlots = this.#keyColumns.map((column) => this.wanted.indexOf(column));
  }

  /** Takes the next data rows: neither the header nor what stands above it. */
  add(rows: CutRows, from = 0): void {
    for (let row = from; row < rows.count; row++) this.#addRow(rows, row);
  }

  /**
   * What the rows prove about how columns are to be read, where that differs from how they were: a
   * reason to read them again. `null` if all is well.
   */
  get betterColumns(): readonly ColumnReading[] | null {
    let isBetter = false;
    const columns = this.#columns.map((reading): ColumnReading => {
      const mark = this.#amounts.find((one) => one.reading === reading)?.cells.betterMark;
      const order = this.#dates.find((one) => one.reading === reading)?.cells.betterOrder;
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

  /** Says what only all rows show. Answers the totals; `null` if there is nothing to add up. */
  end(): ControlTotals | null {
    for (const { cells } of [...this.#amounts, ...this.#dates, ...this.#ids]) cells.end();
    const date = this.#mainDate?.reading;
    if (date) this.#months.end(date.name, this.#note);
    if (this.#rows.size >= maxRows) this.#note('duplicates-unchecked', null, { rows: maxRows });
    if (this.#amounts.length === 0 && !date && !this.#period) return null;
    const hasPositiveCredits = this.#amounts.some(
      ({ reading, cells }) => reading.role === 'credit' && cells.hasPositive,
    );
    return this.#totals.result({ from: this.#from, to: this.#to }, hasPositiveCredits);
  }

  #addRow(rows: CutRows, row: number): void {
    let date: string | null = null;
    for (const reader of this.#dates) {
      const read = reader.cells.read(rows, row, reader.slot);
      if (reader === this.#mainDate) date = read;
    }
    if (date !== null) this.#addDay(date, rows.line(row));
    for (const { cells, slot } of this.#ids) cells.add(rows, row, slot);
    const group = this.#groupOf(rows, row, date);
    group.rows += 1;
    const side = this.#side ? meaningOf(this.#side, rows, row) : null;
    for (const { cells, slot } of this.#amounts) cells.add(rows, row, slot, group, side);
    if (this.#rows.size < maxRows && !this.#rows.add(rows.hashLow(row), rows.hashHigh(row))) {
      this.#note('duplicate-rows', () =>
        evidence(rows.line(row), rows.row(row).replaceAll('\u001f', ' · ')),
      );
    }
    if (this.#mayBeTotal(rows, row)) this.#checkTotal(rows, row);
  }

  #addDay(date: string, line: number): void {
    if (this.#from === null || date < this.#from) this.#from = date;
    if (this.#to === null || date > this.#to) this.#to = date;
    this.#months.add(date, line);
  }

  /** Rows of the same group mostly follow one another. */
  #groupOf(rows: CutRows, row: number, date: string | null): GroupSums {
    const currency = this.#currency && meaningOf(this.#currency, rows, row);
    if (this.#currency && currency !== null) {
      checkCurrency(currency, rows.line(row), this.#currency.reading, this.#note);
    }
    const company = this.#company && meaningOf(this.#company, rows, row);
    const period = this.#period ? meaningOf(this.#period, rows, row) : (date?.slice(0, 7) ?? null);
    const last = this.#group;
    if (last && last.currency === currency && last.company === company && last.period === period) {
      return last;
    }
    this.#group = this.#totals.group({ currency, company, period });
    return this.#group;
  }

  #mayBeTotal(rows: CutRows, row: number): boolean {
    const first = this.#keySlots[0];
    if (first === undefined) return false;
    const start = rows.start(row, first);
    const end = rows.end(row, first);
    return start === end || this.#totalWords.get(rows.text, start, end);
  }

  #checkTotal(rows: CutRows, row: number): void {
    const cells = rows.row(row).split('\u001f');
    if (!isTotalRow(cells, this.#keyColumns)) return;
    this.#note('total-rows', evidence(rows.line(row), cells.filter(Boolean).join(' · ')));
  }

  #all<T>(role: ColumnRole, create: (reading: ColumnReading) => T): Reader<T>[] {
    return this.#columns
      .filter((reading) => reading.role === role)
      .map((reading) => this.#reader(reading, create(reading)));
  }

  #reader<T>(reading: ColumnReading, cells: T): Reader<T> {
    return { slot: this.wanted.indexOf(reading.column), reading, cells };
  }
}

const keyRoles: readonly ColumnRole[] = ['company', 'period', 'date', 'identifier'];

function meaningOf<T>({ cells, slot }: Reader<CellCache<T>>, rows: CutRows, row: number): T {
  return cells.get(rows.text, rows.start(row, slot), rows.end(row, slot));
}

/** `H`, `K`, `C`, `Cr`, `Kredit`, `Haben` and a minus say credit; anything else debit. */
function sideOf(cell: string): Side {
  return /^(?:[hkc-]|cr\.?|kr\.?|[ck]redit|haben)$/iu.test(cell.trim()) ? 'credit' : 'debit';
}

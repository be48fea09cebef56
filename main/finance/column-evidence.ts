import { type AmountEvidence, amountEvidence, type DecimalMark } from './amount.ts';
import { type DateEvidence, type DateOrder, dateEvidence, isDateSerial } from './calendar-date.ts';
import { readPeriod } from './period.ts';

/** How the cells of one column can be read, counted. Empty cells are left out. */
export class ColumnEvidence {
  readonly amounts: Record<AmountEvidence, number> = {
    '.': 0,
    ',': 0,
    either: 0,
    neutral: 0,
    'no-amount': 0,
  };
  readonly dates: Record<DateEvidence, number> = {
    dmy: 0,
    mdy: 0,
    either: 0,
    neutral: 0,
    'no-date': 0,
  };
  /** Day numbers of a workbook. */
  serials = 0;
  periods = 0;
  /** Three capital letters. */
  currencies = 0;
  /** Words of a column that tells debit from credit. */
  sides = 0;
  /** Amounts with two decimals. */
  hundredths = 0;
  cells = 0;

  /** Takes the next cell of the column. */
  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    this.cells += 1;
    if (/\d/.test(text)) this.#addFigures(text);
    else this.#addWord(text);
  }

  #addFigures(text: string): void {
    this.amounts[amountEvidence(text)] += 1;
    this.dates[dateEvidence(text)] += 1;
    if (isDateSerial(text)) this.serials += 1;
    if (readPeriod(text, 'dmy') ?? readPeriod(text, 'mdy')) this.periods += 1;
    if (/\d[.,]\d{2}\D*$/.test(text)) this.hundredths += 1;
  }

  /** Without a digit a cell is neither amount nor date. */
  #addWord(text: string): void {
    this.amounts['no-amount'] += 1;
    this.dates['no-date'] += 1;
    if (/^[A-Z]{3}$/.test(text)) this.currencies += 1;
    if (/^(?:[SHDKC]|[DC]R|[DK]r\.?|debi?t|debet|[ck]redit|soll|haben)$/iu.test(text))
      this.sides += 1;
  }

  /** Whether nearly all cells are amounts; a few totals or notes are no reason against it. */
  get areAmounts(): boolean {
    return this.#nearlyAll(this.cells - this.amounts['no-amount']);
  }

  get areDates(): boolean {
    return this.#nearlyAll(this.cells - this.dates['no-date']);
  }

  get areSerials(): boolean {
    return this.#nearlyAll(this.serials);
  }

  get arePeriods(): boolean {
    return this.#nearlyAll(this.periods);
  }

  get areCurrencies(): boolean {
    return this.#nearlyAll(this.currencies);
  }

  get areSides(): boolean {
    return this.#nearlyAll(this.sides);
  }

  #nearlyAll(count: number): boolean {
    return this.cells > 0 && count >= 0.9 * this.cells;
  }
}

/**
 * The decimal mark that most cells prove; `null` if no cell proves one. Whole numbers prove nothing
 * and need nothing.
 */
export function provenMark({ amounts }: ColumnEvidence): DecimalMark | null {
  if (amounts['.'] === amounts[',']) return null;
  return amounts['.'] > amounts[','] ? '.' : ',';
}

/** The order that most cells prove; `null` if no cell proves one. */
export function provenOrder({ dates }: ColumnEvidence): DateOrder | null {
  if (dates.dmy === dates.mdy) return null;
  return dates.dmy > dates.mdy ? 'dmy' : 'mdy';
}

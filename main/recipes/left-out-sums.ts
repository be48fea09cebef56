import type { AmountSums, ColumnReading } from '../contract/finance.ts';
import { amountColumns, type GroupSums, TotalsReader } from '../finance/control-totals.ts';
import { sideOf } from '../finance/side.ts';
import { readCell } from './clean-amount.ts';

const everything = { currency: null, company: null, period: null };

/** Adds up the amounts of rows that are left out, exactly. */
export class LeftOutSums {
  readonly #totals: TotalsReader;
  readonly #amounts: readonly ColumnReading[];
  readonly #sign: number | undefined;
  #hasPositiveCredits = false;
  #group: GroupSums | null = null;

  constructor(readings: readonly ColumnReading[]) {
    this.#totals = new TotalsReader(readings);
    this.#amounts = amountColumns(readings);
    this.#sign = readings.find(({ role }) => role === 'sign')?.column;
  }

  /** Adds a row, its cells as they would be sent. */
  add(cells: readonly string[]): void {
    this.#group ??= this.#totals.group(everything);
    const group = this.#group;
    const side = this.#sign === undefined ? null : sideOf(cells[this.#sign] ?? '');
    for (const [place, { column, role, decimalMark = '.' }] of this.#amounts.entries()) {
      const cell = (cells[column] ?? '').trim();
      if (cell === '') continue;
      const amount = readCell(cell, decimalMark);
      if (amount === null) group.addUnread(place);
      else {
        if (role === 'credit' && amount.units > 0n) this.#hasPositiveCredits = true;
        group.add(place, amount, side);
      }
    }
  }

  /** The sums, one for each amount column or pair; empty if no row was added. */
  result(): readonly AmountSums[] {
    if (this.#group === null || this.#amounts.length === 0) return [];
    const days = { from: null, to: null };
    return this.#totals.result(days, this.#hasPositiveCredits).groups[0]?.sums ?? [];
  }
}

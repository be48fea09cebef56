import type { AmountSums, ColumnReading, ControlTotals, TotalsGroup } from '../contract/finance.ts';
import { addUp } from './add-up.ts';
import { type Decimal, negate, subtract, toPlain, zero } from './decimal.ts';
import { Sum } from './sum.ts';

/** Groups told apart; those that come later are summed in one. */
const maxGroups = 2_000;

/** What a sign column says; `null` if there is none: then the sign tells debit from credit. */
export type Side = 'debit' | 'credit' | null;

/** The columns that are summed, in the table's order. */
export function amountColumns(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  return columns.filter(({ role }) => role === 'amount' || role === 'debit' || role === 'credit');
}

/** A line of the totals: a signed column, or a debit and a credit column together. */
interface Line {
  readonly name: string;
  /** Places in `amountColumns`; -1 if there is none. */
  readonly signed: number;
  readonly debit: number;
  readonly credit: number;
}

/** Where the amounts of a column go. */
interface Route {
  /** Place of its line. */
  readonly line: number;
  /** What a column of its own decides. */
  readonly side: Side;
}

interface Sums {
  readonly debit: Sum;
  readonly credit: Sum;
  unread: number;
}

/** The sums of the rows of one currency, company and period. */
export class GroupSums {
  rows = 0;
  readonly currency: string | null;
  readonly company: string | null;
  readonly period: string | null;
  readonly #sums: readonly Sums[];
  readonly #routes: readonly Route[];

  constructor(key: GroupKey, lines: readonly Line[], routes: readonly Route[]) {
    this.currency = key.currency;
    this.company = key.company;
    this.period = key.period;
    this.#sums = lines.map(() => ({ debit: new Sum(), credit: new Sum(), unread: 0 }));
    this.#routes = routes;
  }

  /**
   * Adds amounts of the amount column at `place` of `amountColumns`: a whole number of at most 2^52
   * and its decimal places.
   */
  addPlain(place: number, units: number, scale: number, side: Side): void {
    const route = this.#routes[place];
    const sums = route && this.#sums[route.line];
    if (!sums) return;
    const to = route.side ?? side;
    if (to === 'debit' || (to === null && units >= 0)) sums.debit.addPlain(units, scale);
    else sums.credit.addPlain(to === null ? -units : units, scale);
  }

  /** Adds an amount of any size. */
  add(place: number, amount: Decimal, side: Side): void {
    const route = this.#routes[place];
    const sums = route && this.#sums[route.line];
    if (!sums) return;
    const to = route.side ?? side;
    if (to === 'debit' || (to === null && amount.units >= 0n)) sums.debit.add(amount);
    else sums.credit.add(to === null ? negate(amount) : amount);
  }

  /** Counts a cell that holds something else than an amount. */
  addUnread(place: number): void {
    const route = this.#routes[place];
    const sums = route && this.#sums[route.line];
    if (sums) sums.unread += 1;
  }

  /** What the sums came to, credits turned where `turnsCredits` says so for their line. */
  toGroup(lines: readonly Line[], turnsCredits: (line: Line) => boolean): TotalsGroup {
    const { currency, company, period, rows } = this;
    const sums = lines.map((line, index): AmountSums => {
      const own = this.#sums[index];
      const debit = own?.debit.total ?? zero;
      const written = own?.credit.total ?? zero;
      const credit = turnsCredits(line) ? negate(written) : written;
      return {
        name: line.name,
        debit: toPlain(debit),
        credit: toPlain(credit),
        net: toPlain(subtract(debit, credit)),
        unread: own?.unread ?? 0,
      };
    });
    return { currency, company, period, rows, sums };
  }
}

/** What the rows of a group share. `null` stands for what the table lacks or cannot be read. */
export interface GroupKey {
  readonly currency: string | null;
  readonly company: string | null;
  readonly period: string | null;
}

/** Adds up the rows of a table, exactly, by currency, company and period. */
export class TotalsReader {
  readonly #lines: readonly Line[];
  readonly #routes: readonly Route[];
  readonly #groups = new Map<string, GroupSums>();
  #isCut = false;

  constructor(columns: readonly ColumnReading[]) {
    const summed = amountColumns(columns);
    this.#lines = toLines(summed);
    this.#routes = summed.map((_, place) => toRoute(this.#lines, place));
  }

  /** The sums that rows of this key belong to. */
  group(key: GroupKey): GroupSums {
    const name = `${key.currency}\u0000${key.company}\u0000${key.period}`;
    const known = this.#groups.get(name);
    if (known) return known;
    const isFull = this.#groups.size >= maxGroups;
    if (isFull) this.#isCut = true;
    if (isFull && (key.currency ?? key.company ?? key.period) !== null) {
      return this.group({ currency: null, company: null, period: null });
    }
    const group = new GroupSums(key, this.#lines, this.#routes);
    this.#groups.set(name, group);
    return group;
  }

  /**
   * The totals so far. The first and the last day are for the caller to say, and whether any credit
   * column held an amount above zero: some ledgers write credits below zero in a column of their own.
   */
  result(
    days: { from: string | null; to: string | null },
    hasPositiveCredits: boolean,
  ): ControlTotals {
    const groups = [...this.#groups.values()].sort(inOrder);
    const turnsCredits = ({ credit }: Line) => credit >= 0 && !hasPositiveCredits;
    const written = groups.map((group) => group.toGroup(this.#lines, turnsCredits));
    return {
      rows: groups.reduce((sum, { rows }) => sum + rows, 0),
      from: days.from,
      to: days.to,
      groups: written,
      byCompany: addUp(written, ({ currency, company }) => ({ currency, company })),
      byCurrency: addUp(written, ({ currency }) => ({ currency, company: null })),
      isCut: this.#isCut,
    };
  }
}

function toLines(columns: readonly ColumnReading[]): Line[] {
  const placesOf = (role: ColumnReading['role']) =>
    columns.flatMap((column, place) => (column.role === role ? [place] : []));
  const nameAt = (place: number) => columns[place]?.name ?? '';
  const debits = placesOf('debit');
  const credits = placesOf('credit');
  const pairs = Array.from({ length: Math.max(debits.length, credits.length) }, (_, index) => {
    const [debit = -1, credit = -1] = [debits[index], credits[index]];
    const name = [nameAt(debit), nameAt(credit)].filter(Boolean).join(' / ');
    return { name, signed: -1, debit, credit };
  });
  const signed = placesOf('amount').map((place) => ({
    name: nameAt(place),
    signed: place,
    debit: -1,
    credit: -1,
  }));
  return [...signed, ...pairs];
}

function toRoute(lines: readonly Line[], place: number): Route {
  const line = lines.findIndex((one) => [one.signed, one.debit, one.credit].includes(place));
  const own = lines[line];
  return { line, side: own?.debit === place ? 'debit' : own?.credit === place ? 'credit' : null };
}

function inOrder(a: GroupSums, b: GroupSums): number {
  return (
    compare(a.currency, b.currency) || compare(a.company, b.company) || compare(a.period, b.period)
  );
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

import type { ControlTotals, StatedTotal, TieOut, TotalsLine } from '../contract/finance.ts';
import { type Decimal, fromPlain, negate, roundTo, subtract, toPlain } from './decimal.ts';
import { namedCurrency, readStatedAmount } from './stated-amount.ts';

/** Compares each total of the ERP with what a file adds up to, to the cent or as finely as it is. */
export function tieOutAll(
  totals: ControlTotals | null,
  stated: readonly StatedTotal[],
): readonly TieOut[] {
  return stated.map((one) => tieOut(totals, one));
}

function tieOut(totals: ControlTotals | null, stated: StatedTotal): TieOut {
  const line = totals && lineFor(totals, stated);
  const own = totals && ownFigure(totals, line, stated);
  const readings = readStatedAmount(stated.text);
  const value = (own && readings.map((one) => asOwn(one, own.value, stated))) ?? readings;
  // Read in whichever way it ties, if it can be read in two.
  const read = value.find((one) => own && areTied(one, own.value)) ?? value[0];
  const difference = read && own ? subtract(read, own.value) : null;
  return {
    stated,
    amount: own?.amount ?? null,
    currency: line?.currency ?? null,
    value: read ? toPlain(read) : null,
    own: own ? toPlain(own.value) : null,
    difference: difference && toPlain(difference),
    ties: read !== undefined && own !== null && areTied(read, own.value),
  };
}

/** The lines that are meant: those of a company, or of all companies together. */
function linesFor({ byCompany, byCurrency }: ControlTotals, { company }: StatedTotal) {
  return company === undefined ? byCurrency : byCompany.filter((one) => one.company === company);
}

/** The line that is meant: of the currency that was chosen, or named, or the only one. */
function lineFor(totals: ControlTotals, stated: StatedTotal): TotalsLine | null {
  const lines = linesFor(totals, stated);
  const currencies = lines.flatMap(({ currency }) => currency ?? []);
  const wanted = stated.currency ?? namedCurrency(stated.text, currencies);
  if (wanted !== null) return lines.find(({ currency }) => currency === wanted) ?? null;
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

function ownFigure(
  totals: ControlTotals,
  line: TotalsLine | null,
  stated: StatedTotal,
): { readonly value: Decimal; readonly amount: string | null } | null {
  const { figure, amount } = stated;
  if (figure === 'rows') {
    // Rows can be counted whatever their currency.
    const lines = line ? [line] : linesFor(totals, stated);
    if (lines.length === 0) return null;
    const rows = lines.reduce((sum, one) => sum + one.rows, 0);
    return { value: { units: BigInt(rows), scale: 0 }, amount: null };
  }
  const sums =
    amount === undefined ? line?.sums[0] : line?.sums.find(({ name }) => name === amount);
  return sums ? { value: fromPlain(sums[figure]), amount: sums.name } : null;
}

/** Many ledgers show credits below zero. */
function asOwn(value: Decimal, own: Decimal, { figure }: StatedTotal): Decimal {
  return figure === 'credit' && value.units < 0n && own.units > 0n ? negate(value) : value;
}

/** Places behind the point of what no ERP shows more finely. */
const cents = 2;

/** To the cent: workbooks calculate amounts such as 0.30000000000000004, which an ERP rounds. */
function areTied(stated: Decimal, own: Decimal): boolean {
  const places = Math.max(cents, stated.scale);
  return subtract(stated, roundTo(own, places)).units === 0n;
}

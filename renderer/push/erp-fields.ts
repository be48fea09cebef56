import type { ControlTotals, StatedTotal, TotalsLine } from '../../main/contract/finance.ts';

/** A field for each currency, up to so many; the others are compared by naming them. */
const mostFields = 8;

/** Companies that can be chosen; nobody looks for one among more. */
const mostCompanies = 500;

/** The companies that a ledger tells apart; empty where there are not several. */
export function companiesOf({ byCompany }: ControlTotals): readonly string[] {
  const names = [...new Set(byCompany.flatMap(({ company }) => company || []))];
  return names.length > 1 ? names.slice(0, mostCompanies) : [];
}

/** An empty field for each currency of a company, or of all companies together. */
export function emptyTotals(totals: ControlTotals, company?: string): readonly StatedTotal[] {
  const lines: readonly TotalsLine[] =
    company === undefined
      ? totals.byCurrency
      : totals.byCompany.filter((line) => line.company === company);
  return lines.slice(0, mostFields).map(({ currency }) => ({
    text: '',
    figure: 'net',
    ...(currency !== null && { currency }),
    ...(company !== undefined && { company }),
  }));
}

/** What was entered, with fields for a company that had none. */
export function withCompany(
  erp: readonly StatedTotal[],
  totals: ControlTotals,
  company: string | undefined,
): readonly StatedTotal[] {
  const isThere = erp.some((one) => one.company === company);
  return isThere ? erp : [...erp, ...emptyTotals(totals, company)];
}

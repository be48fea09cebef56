import type { ControlTotals } from '../../../main/contract/finance.ts';

/** Rows of a company and period, in NOK: how many, and their net. */
export type SomeRows = readonly [
  company: string | null,
  period: string | null,
  rows: number,
  net: string,
];

/** Totals of such rows. */
export function someTotals(...lines: readonly SomeRows[]): ControlTotals {
  return {
    rows: lines.reduce((sum, [, , rows]) => sum + rows, 0),
    from: null,
    to: null,
    groups: lines.map(([company, period, rows, net]) => ({
      currency: 'NOK',
      company,
      period,
      rows,
      sums: [{ name: 'Amount', debit: net, credit: '0.00', net, unread: 0 }],
    })),
    byCompany: [],
    byCurrency: [],
    isCut: false,
  };
}

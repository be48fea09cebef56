import { z } from 'zod';
import { statedFigures } from '../contract/finance.ts';
import { columnReading } from '../contract/finance-schema.ts';
import { count, json } from './read-row.ts';

/** `-1250.00`, exactly. */
const plain = z.string().regex(/^-?\d+(?:\.\d+)?$/);

/** A `TotalsLine` as kept. */
export const totalsLine = z.object({
  currency: z.string().nullable(),
  company: z.string().nullable(),
  rows: count,
  sums: z.array(
    z.object({ name: z.string(), debit: plain, credit: plain, net: plain, unread: count }),
  ),
});

const finance = z.object({
  columns: z.array(columnReading),
  totals: z
    .object({
      rows: count,
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      groups: z.array(totalsLine.extend({ period: z.string().nullable() })),
      byCompany: z.array(totalsLine),
      byCurrency: z.array(totalsLine),
      isCut: z.boolean(),
    })
    .nullable(),
});

const tieOut = z.object({
  stated: z.object({
    text: z.string(),
    figure: z.enum(statedFigures),
    amount: z.string().exactOptional(),
    currency: z.string().exactOptional(),
    company: z.string().exactOptional(),
  }),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
  value: plain.nullable(),
  own: plain.nullable(),
  difference: plain.nullable(),
  ties: z.boolean(),
});

/** A row of `totals`. */
export const totalsShape = z.object({
  finance: json(finance.nullable()),
  tie_outs: json(z.array(tieOut)),
});

/** Of a push whose totals were not kept, or cannot be read any more. */
export const noTotals: z.input<typeof totalsShape> = { finance: 'null', tie_outs: '[]' };

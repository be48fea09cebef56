import { z } from 'zod';
import { columnRoles } from './finance.ts';

/** A `ColumnReading` as it is kept on records. */
export const columnReading = z.object({
  column: z.number().int().min(0),
  name: z.string(),
  role: z.enum(columnRoles),
  decimalMark: z.enum(['.', ',']).exactOptional(),
  dateOrder: z.enum(['dmy', 'mdy']).exactOptional(),
  isSure: z.boolean(),
  isChosen: z.literal(true).exactOptional(),
});

import { z } from 'zod';
import { columnRoles, dateOrders, decimalMarks, statedFigures } from '../finance.ts';
import { hiddenRowsValues, nestedValues, rowValues, sendAsValues } from '../inspection.ts';
import { recipeSchema } from '../recipe-schema.ts';
import { maxText } from './values.ts';

/** Columns that are read by hand. */
export const maxReadings = 1_000;

/** How a person says that a column is read. */
export const chosenReading = z.strictObject({
  column: z.union([z.string().min(1).max(maxText), z.number().int().min(1).max(16_384)]),
  role: z.enum(columnRoles).nullable(),
  decimalMark: z.enum(decimalMarks).exactOptional(),
  dateOrder: z.enum(dateOrders).exactOptional(),
});

/** What Ignite calls an import of rows. */
const importName = z.string().trim().min(1).max(200);

/** How a person says that a source is to be read. */
export const sourceOptions = z.strictObject({
  delimiter: z.string().min(1).max(1).exactOptional(),
  quote: z.string().min(1).max(1).nullable().exactOptional(),
  escape: z.string().min(1).max(1).nullable().exactOptional(),
  encoding: z.string().max(40).exactOptional(),
  sheet: z.string().max(255).exactOptional(),
  sendAs: z.enum(sendAsValues).exactOptional(),
  asRows: z
    .strictObject({
      importName: importName.exactOptional(),
      values: z.enum(rowValues),
      nested: z.enum(nestedValues),
    })
    .exactOptional(),
  hiddenRows: z.enum(hiddenRowsValues).exactOptional(),
  recipe: recipeSchema.exactOptional(),
  readings: z.array(chosenReading).max(maxReadings).exactOptional(),
});

/** Totals that a person enters for one file. */
export const maxStated = 100;

/** A total of the ERP, as a person entered it. */
export const statedTotal = z.strictObject({
  text: z.string().max(200),
  figure: z.enum(statedFigures),
  amount: z.string().max(maxText).exactOptional(),
  currency: z.string().max(maxText).exactOptional(),
  company: z.string().max(maxText).exactOptional(),
});

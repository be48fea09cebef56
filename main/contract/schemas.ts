import { z } from 'zod';
import type { Channel, Requests } from './channels.ts';
import { columnRoles, dateOrders, decimalMarks, statedFigures } from './finance.ts';
import { hiddenRowsValues, sendAsValues } from './inspection.ts';
import { recipeSchema } from './recipe-schema.ts';

/** Longest text that a person types or pastes into one field. Characters. */
const maxText = 10_000;
/** Longest path of any system that Electron runs on. Characters. */
const maxPath = 32_768;
const maxFiles = 1_000;

/** Longest paste that is taken for a token at all, so that it can be said to be too long. Characters. */
const maxPaste = 1_000_000;

const text = z.string().max(maxText);
const id = z.string().min(1).max(200);
const nothing = z.undefined();

/** Columns that are read by hand. */
const maxReadings = 1_000;

const chosenReading = z.strictObject({
  column: z.union([z.string().min(1).max(maxText), z.number().int().min(1).max(16_384)]),
  role: z.enum(columnRoles).nullable(),
  decimalMark: z.enum(decimalMarks).exactOptional(),
  dateOrder: z.enum(dateOrders).exactOptional(),
});

const sourceOptions = z.strictObject({
  delimiter: z.string().min(1).max(1).exactOptional(),
  quote: z.string().min(1).max(1).nullable().exactOptional(),
  escape: z.string().min(1).max(1).nullable().exactOptional(),
  encoding: z.string().max(40).exactOptional(),
  sheet: z.string().max(255).exactOptional(),
  sendAs: z.enum(sendAsValues).exactOptional(),
  hiddenRows: z.enum(hiddenRowsValues).exactOptional(),
  recipe: recipeSchema.exactOptional(),
  readings: z.array(chosenReading).max(maxReadings).exactOptional(),
});

/** Totals that a person enters for one file. */
const maxStated = 100;

const statedTotal = z.strictObject({
  text: z.string().max(200),
  figure: z.enum(statedFigures),
  amount: z.string().max(maxText).exactOptional(),
  currency: z.string().max(maxText).exactOptional(),
});

const pushChoices = z.strictObject({
  repositoryId: id,
  deleteQueryId: id.exactOptional(),
  source: sourceOptions,
  compress: z.boolean(),
  allowDuplicate: z.boolean(),
  allowOverlap: z.boolean().exactOptional(),
  erpTotals: z.array(statedTotal).max(maxStated).exactOptional(),
  comment: z.string().max(2_000).exactOptional(),
});

const deleteQuery = z.strictObject({
  // Any 128 bits in the usual form: Ignite's own examples are no RFC 9562 versions.
  id: z.guid(),
  repositoryId: id,
  name: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2_000),
});

/** What each request must look like. Runs in main only: the renderer's CSP forbids what zod does. */
export const requestSchemas: { readonly [C in Channel]: z.ZodType<Requests[C]['request']> } = {
  'app.info': nothing,
  'connection.get': nothing,
  'connection.connect': z.strictObject({
    token: z.string().max(maxPaste),
    address: text.exactOptional(),
  }),
  'connection.practice': z.strictObject({ on: z.boolean() }),
  'connection.refresh': nothing,
  'connection.removeToken': nothing,
  'connection.setAddress': z.strictObject({ address: text }),
  'connection.loadDescription': nothing,
  'connection.resetDescription': nothing,
  'sources.choose': nothing,
  'sources.drop': z.strictObject({ paths: z.array(z.string().min(1).max(maxPath)).max(maxFiles) }),
  'sources.release': z.strictObject({ sourceIds: z.array(id).max(maxFiles) }),
  'sources.sample': nothing,
  'sources.inspect': z.strictObject({
    sourceId: id,
    options: sourceOptions,
    compress: z.boolean(),
    repositoryId: id.exactOptional(),
    download: z.boolean().exactOptional(),
  }),
  'sources.pushedBefore': z.strictObject({
    sourceId: id,
    options: sourceOptions,
    repositoryId: id,
  }),
  'sources.tieOut': z.strictObject({
    sourceId: id,
    options: sourceOptions,
    stated: z.array(statedTotal).max(maxStated),
  }),
  'sources.stopCheck': z.strictObject({ sourceId: id }),
  'pushes.start': z.strictObject({ sourceId: id, choices: pushChoices }),
  'pushes.cancel': z.strictObject({ id }),
  'pushes.again': z.strictObject({ id, allowDuplicate: z.boolean() }),
  'pushes.markPushed': z.strictObject({ id }),
  'pushes.tryNow': z.strictObject({ id }),
  'pushes.queue': nothing,
  'pushes.pause': nothing,
  'pushes.resume': nothing,
  'pushes.list': z.strictObject({ search: text }),
  'pushes.get': z.strictObject({ id }),
  'pushes.saveReceipt': z.strictObject({ id }),
  'deleteQueries.list': nothing,
  'deleteQueries.save': deleteQuery,
  'deleteQueries.remove': z.strictObject({ id }),
};

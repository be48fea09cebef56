import { z } from 'zod';
import { fileFormats } from '../contract/inspection.ts';
import type { Preparation, PushChoices } from '../contract/push.ts';
import { appliedRecipeSchema } from '../contract/recipe-schema.ts';

const character = z.string().nullable();
/** A dialect as kept. */
export const dialect = z.object({ delimiter: character, quote: character, escape: character });

const column = z.number();
const rows = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('csv'),
    dialect,
    headerLine: z.number(),
    typed: z.array(
      z.discriminatedUnion('as', [
        z.object({ column, as: z.literal('number'), mark: z.enum(['.', ',']).nullable() }),
        z.object({ column, as: z.literal('date'), order: z.enum(['dmy', 'mdy']).nullable() }),
      ]),
    ),
  }),
  z.object({ from: z.enum(['json', 'ndjson']), asText: z.boolean() }),
]);

/** A preparation as kept. */
export const preparation = z.object({
  bytes: z.number(),
  modifiedAt: z.number(),
  container: z.enum(['none', 'gzip', 'zip']),
  rows: z.number().nullable(),
  conversion: z
    .object({
      reasons: z.array(
        z.enum([
          'encoding',
          'byte-order-mark',
          'delimiter',
          'quote',
          'escape',
          'separator-line',
          'sheet',
          'zip',
          'recipe',
          'rows',
        ]),
      ),
      encoding: z.string(),
      rewrite: z
        .object({ from: dialect, to: dialect, lineBreak: z.string(), dropLines: z.number() })
        .nullable(),
      sheet: z
        .object({
          name: z.string(),
          dialect,
          columns: z.number(),
          hiddenLeftOutFrom: z.number().nullable(),
        })
        .exactOptional(),
      recipe: appliedRecipeSchema.exactOptional(),
      rows: rows.exactOptional(),
    })
    .nullable(),
  compress: z.boolean(),
  uploadName: z.string().min(1),
  rowLayout: z
    .object({
      dialect: dialect.nullable(),
      headerLine: z.number().nullable(),
      isArray: z.literal(true).exactOptional(),
    })
    .nullable(),
}) satisfies z.ZodType<Preparation>;

/** `fileConfig` as kept; `null` for anything but CSV. */
export const fileConfig = z
  .object({
    delimiter: z.enum([',', ';', '\t']),
    quoteCharacter: z.enum(['DOUBLE_QUOTE', 'SINGLE_QUOTE', 'disabled']),
    escapeCharacter: z.enum(['BACKSLASH', 'DOUBLE_QUOTE', 'VERTICAL_BAR']),
    encoding: z.enum(['UTF-8', 'ISO-8859-1']),
  })
  .nullable();

/** What a push needs to go on, as read back from its record. */
export interface StoredOrder {
  readonly preparation: Preparation;
  readonly fileConfig: z.infer<typeof fileConfig>;
  readonly allowDuplicate: boolean;
}

/** What decides where it goes, and what goes first: nothing may stand in for it. */
const way = z.object({
  file_path: z.string(),
  address: z.string().nullable(),
  repository_id: z.string(),
  delete_query_id: z.string().nullable(),
  source_sha256: z.string().nullable(),
  format: z.enum(fileFormats),
});

/** Reads it back; `null` if the record is damaged. */
export function readOrder(row: {
  readonly preparation: string | null;
  readonly file_config: string;
  readonly choices: string;
}): StoredOrder | null {
  const choices = readJson(row.choices) as Partial<PushChoices> | null;
  const prepared = preparation.safeParse(readJson(row.preparation ?? ''));
  const config = fileConfig.safeParse(readJson(row.file_config));
  if (!prepared.success || !config.success || !way.safeParse(row).success) return null;
  return {
    preparation: prepared.data,
    fileConfig: config.data,
    allowDuplicate: choices?.allowDuplicate === true,
  };
}

/** The one sheet that a push sends of its workbook; `null`: the whole source. */
export function sentSheet(row: Parameters<typeof readOrder>[0]): string | null {
  return readOrder(row)?.preparation.conversion?.sheet?.name ?? null;
}

/** Whether two pushes of one source send the same of it; the whole holds every sheet. */
export function isSameSheet(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** The value of a JSON text; `null` for a damaged one, so that its record can still be shown. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { z } from 'zod';
import { languageChoices, type Preferences, themes } from '../preferences.ts';
import type { SchemasOf } from './schemas.ts';
import { nothing } from './values.ts';

/** A century, in months. */
const months = z.number().int().min(1).max(1_200).nullable();

/** Each preference by itself, so that one that is wrong spoils no other. */
export const preferenceShapes = {
  theme: z.enum(themes),
  language: z.enum(languageChoices),
  compress: z.boolean(),
  deleteQueries: z.boolean(),
  staysInTray: z.boolean(),
  startsAtLogin: z.boolean(),
  copiesFolder: z.string().min(1).max(32_768).nullable(),
  keepRecords: months,
  keepDetails: months,
  keepCopies: months,
} satisfies { readonly [K in keyof Preferences]: z.ZodType<Preferences[K]> };

const change = z
  .strictObject({
    theme: preferenceShapes.theme.exactOptional(),
    language: preferenceShapes.language.exactOptional(),
    compress: preferenceShapes.compress.exactOptional(),
    deleteQueries: preferenceShapes.deleteQueries.exactOptional(),
    staysInTray: preferenceShapes.staysInTray.exactOptional(),
    startsAtLogin: preferenceShapes.startsAtLogin.exactOptional(),
    copiesFolder: z.null().exactOptional(),
    keepRecords: months.exactOptional(),
    keepDetails: months.exactOptional(),
    keepCopies: months.exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 0);

/** Requests about preferences. */
export const preferenceSchemas: SchemasOf<'preferences'> = {
  'preferences.get': nothing,
  'preferences.change': change,
  'preferences.chooseCopiesFolder': nothing,
};

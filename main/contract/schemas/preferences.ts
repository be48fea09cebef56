import { z } from 'zod';
import {
  languageChoices,
  logLevels,
  type Preferences,
  proxyAddress,
  themes,
} from '../preferences.ts';
import type { SchemasOf } from './schemas.ts';
import { nothing } from './values.ts';

/** A century, in months. */
const months = z.number().int().min(1).max(1_200).nullable();

/** As systems limit paths. */
const path = z.string().min(1).max(32_768).nullable();

const proxy = z.string().max(2_000).regex(proxyAddress).nullable();

/** As `parseAddress` takes them: https, or http to this computer. */
const address = z
  .string()
  .max(2_000)
  .regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))[^\s@?#\\]*$/iu)
  .refine((text) => URL.canParse(text))
  .nullable();

/** Each preference by itself, so that one that is wrong spoils no other. */
export const preferenceShapes = {
  theme: z.enum(themes),
  language: z.enum(languageChoices),
  compress: z.boolean(),
  deleteQueries: z.boolean(),
  staysInTray: z.boolean(),
  startsAtLogin: z.boolean(),
  copiesFolder: path,
  keepRecords: months,
  keepDetails: months,
  keepCopies: months,
  proxy,
  certificates: path,
  logLevel: z.enum(logLevels),
  address,
  allowedRepositories: z.array(z.string().min(1).max(1_000)).max(10_000).nullable(),
  practice: z.boolean(),
  automaticPushes: z.boolean(),
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
    proxy: proxy.exactOptional(),
    certificates: z.null().exactOptional(),
    logLevel: preferenceShapes.logLevel.exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 0);

/** Requests about preferences. */
export const preferenceSchemas: SchemasOf<'preferences'> = {
  'preferences.get': nothing,
  'preferences.change': change,
  'preferences.chooseCopiesFolder': nothing,
  'preferences.chooseCertificates': nothing,
};

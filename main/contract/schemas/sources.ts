import { z } from 'zod';
import type { SchemasOf } from './schemas.ts';
import { maxStated, sourceOptions, statedTotal } from './source-options.ts';
import { id, maxFiles, nothing } from './values.ts';

/** Longest path of any system that Electron runs on. Characters. */
const maxPath = 32_768;

/** Requests about files that a person brought. */
export const sourceSchemas: SchemasOf<'sources'> = {
  'sources.choose': nothing,
  'sources.takeOpened': nothing,
  'sources.paste': nothing,
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
  'sources.recallReadings': z.strictObject({
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
};

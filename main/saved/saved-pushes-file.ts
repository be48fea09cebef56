import { z } from 'zod';
import { KindlingError } from '../contract/errors.ts';
import { fileFormats, problemCodes, type SourceOptions } from '../contract/inspection.ts';
import type { DeleteQuery } from '../contract/repository.ts';
import type { FileFingerprint, SavedChecks, SavedPush } from '../contract/saved-push.ts';
import {
  dueDay,
  filePattern,
  maxSavedPushes,
  savedChecks,
  savedName,
} from '../contract/schemas/saved-pushes.ts';
import { sourceOptions } from '../contract/schemas/source-options.ts';
import { id, maxText } from '../contract/schemas/values.ts';

/** What such a file is called behind its own name. */
export const savedPushesExtension = 'kindling.json';

const document = 'kindling-saved-pushes';
const version = 1;

/**
 * A saved push as colleagues hand it on: what to do with the files and how they look. Never what was
 * pushed, and nothing secret.
 */
export interface SharedPush {
  readonly name: string;
  readonly repository: { readonly id: string; readonly name: string };
  readonly source: SourceOptions;
  readonly compress: boolean;
  /** In its owner's own words; empty ones where nobody has described it. */
  readonly deleteQuery: Omit<DeleteQuery, 'repositoryId'> | null;
  readonly checks: SavedChecks;
  readonly filePattern: string;
  readonly dueDay: number | null;
  readonly fingerprint: FileFingerprint | null;
}

const character = z.string().max(1).nullable();

const shared = z.object({
  name: savedName,
  repository: z.object({ id, name: z.string().max(maxText) }),
  source: sourceOptions,
  compress: z.boolean(),
  deleteQuery: z
    .object({ id: z.guid(), name: z.string().max(200), description: z.string().max(2_000) })
    .nullable(),
  checks: savedChecks,
  filePattern,
  dueDay,
  fingerprint: z
    .object({
      header: z.array(z.string().max(maxText)).max(16_384),
      warnings: z.array(z.enum(problemCodes)),
      format: z.enum(fileFormats),
      dialect: z.object({ delimiter: character, quote: character, escape: character }).nullable(),
      encoding: z.string().max(40).nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<SharedPush>;

const file = z.object({
  document: z.literal(document),
  version: z.literal(version),
  savedPushes: z.array(shared).min(1).max(maxSavedPushes),
});

/** What of a saved push is handed on. `label` is what its owner says of its delete query. */
export function shareable(
  push: SavedPush,
  label: { readonly name: string; readonly description: string } | null,
): SharedPush {
  const { name, source, compress, deleteQueryId, checks, fingerprint } = push;
  return {
    name,
    repository: { id: push.repositoryId, name: push.repositoryName },
    source,
    compress,
    deleteQuery:
      deleteQueryId === null
        ? null
        : { id: deleteQueryId, name: label?.name ?? '', description: label?.description ?? '' },
    checks,
    filePattern: push.filePattern,
    dueDay: push.dueDay,
    fingerprint,
  };
}

/** The text of a file that holds them. */
export function writeSharedPushes(savedPushes: readonly SharedPush[]): string {
  return `${JSON.stringify({ document, version, savedPushes }, null, 2)}\n`;
}

/** Reads such a file, whoever wrote it. Fails with `saved-pushes-invalid`. */
export function readSharedPushes(text: string, name: string): readonly SharedPush[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new KindlingError('saved-pushes-invalid', { name });
  }
  const read = file.safeParse(value);
  if (read.success) return read.data.savedPushes;
  const [first] = read.error.issues;
  const where = first ? z.core.toDotPath(first.path) : '';
  throw new KindlingError(
    'saved-pushes-invalid',
    { name },
    [where, first?.message].filter(Boolean).join(': '),
  );
}

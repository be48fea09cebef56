import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { KindlingError } from '../contract/errors.ts';
import type { Recipe } from '../contract/recipe.ts';
import { recipeSchema } from '../contract/recipe-schema.ts';

/** No list of fixes is as long. Bytes. */
const maxBytes = 1_000_000;

/** Reads the fixes that a JSON file lists. Fails with `recipe-invalid`, or as reading a file does. */
export async function readRecipe(path: string): Promise<Recipe> {
  const name = basename(path);
  const text = await readText(resolve(path), name);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new KindlingError(
      'recipe-invalid',
      { name },
      error instanceof Error ? error.message : '',
    );
  }
  const read = recipeSchema.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const where = first ? z.core.toDotPath(first.path) : '';
  throw new KindlingError(
    'recipe-invalid',
    { name },
    [where, first?.message].filter(Boolean).join(': '),
  );
}

async function readText(path: string, name: string): Promise<string> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new KindlingError('file-missing', { name });
  if (!stats.isFile() || stats.size > maxBytes) throw new KindlingError('recipe-invalid', { name });
  return readFile(path, 'utf8');
}

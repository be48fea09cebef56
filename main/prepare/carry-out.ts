import { isDeepStrictEqual } from 'node:util';
import { KindlingError } from '../contract/errors.ts';
import type { Conversion } from '../contract/push.ts';
import type { AppliedRecipe } from '../contract/recipe.ts';
import { createRecipeConverter, RecipeWriter } from '../recipes/recipe-converter.ts';
import type { SheetWriter } from './sheet-csv.ts';

/**
 * Carries a recipe out on a text's bytes while they go by. Fails with `file-changed` where it does
 * something else than what stands on record.
 */
export async function* carryOut(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, rewrite }: Conversion,
  recipe: AppliedRecipe,
): AsyncGenerator<Buffer> {
  const writer = new RecipeWriter(recipe.plan);
  const dialect = rewrite?.from ?? null;
  const converter = createRecipeConverter(recipe.plan, { encoding, dialect }, writer);
  for await (const chunk of chunks) {
    const out = converter.write(chunk);
    if (out.length > 0) yield out;
  }
  const rest = converter.end();
  if (rest.length > 0) yield rest;
  expectAsRecorded(writer, recipe);
}

/** Writes a sheet's rows as a recipe makes them. Fails as `carryOut` does. */
export function recipeSheetWriter(recipe: AppliedRecipe): SheetWriter {
  const writer = new RecipeWriter(recipe.plan);
  return {
    take: (cells, row) => writer.take(cells, row),
    end() {
      writer.end();
      expectAsRecorded(writer, recipe);
    },
    written: () => writer.written(),
  };
}

/** What the record says was left out and changed is what a person has seen. */
function expectAsRecorded(writer: RecipeWriter, { steps }: AppliedRecipe): void {
  const done = writer.findings().map(({ touched, ...report }) => report);
  if (!isDeepStrictEqual(done, steps)) throw new KindlingError('file-changed');
}

import type { Recipe } from '../contract/recipe.ts';
import { holdsNames } from '../recipes/header-names.ts';
import { detectLayout, type LayoutFinding, type PlacedRow } from './detect-layout.ts';

/** Where a table begins, and the names that a person gave to columns without a header. */
export interface TableFinding extends LayoutFinding {
  readonly names: readonly string[];
}

/** Finds the table among the first rows, with the header that a person chose, if they did. */
export function findTable(rows: readonly PlacedRow[], recipe: Recipe | undefined): TableFinding {
  const found = detectLayout(rows);
  for (const step of recipe?.steps ?? []) {
    if (step.kind === 'header-row') {
      const start = rows.findIndex(({ cells }) => holdsNames(cells, step.names));
      if (start !== -1) return { ...found, start, hasHeader: true, names: [] };
    } else if (step.kind === 'column-names') {
      const first = rows[found.start]?.cells ?? [];
      // They stand there already, as in what such a recipe has made.
      const isThere = first.length === step.names.length && holdsNames(first, step.names);
      return { ...found, hasHeader: isThere, names: isThere ? [] : step.names };
    }
  }
  return { ...found, names: [] };
}

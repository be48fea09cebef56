import type { ColumnRef, Recipe } from '../contract/recipe.ts';

/** Finds columns of one source by what a recipe calls them. */
export class ColumnFinder {
  readonly #header: readonly string[];
  readonly #columns: number;
  readonly #renamed: ReadonlyMap<string, string>;

  constructor(header: readonly string[], columns: number, { steps }: Recipe) {
    this.#header = header.map((name) => name.trim());
    this.#columns = columns;
    this.#renamed = new Map(
      steps.flatMap((step) =>
        step.kind === 'rename-column' && typeof step.column === 'string'
          ? [[step.column.trim(), step.to.trim()]]
          : [],
      ),
    );
  }

  /**
   * The 0-based columns that are meant: none if there is no such, several if the name does not tell
   * them apart. What bears the name already that the recipe would give it is found by its old one,
   * so that a recipe fits what it has made.
   */
  find(ref: ColumnRef): readonly number[] {
    if (typeof ref === 'number') return ref <= this.#columns ? [ref - 1] : [];
    const own = this.#named(ref.trim());
    return own.length > 0 ? own : this.#named(this.#renamed.get(ref.trim()) ?? ref.trim());
  }

  #named(name: string): readonly number[] {
    return this.#header.flatMap((known, column) => (known === name ? [column] : []));
  }
}

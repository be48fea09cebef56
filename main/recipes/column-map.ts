import type { RecipePlan } from '../contract/recipe.ts';

/** A column of the result. */
export interface ResultColumn {
  readonly name: string;
  /** 0-based column of the source; `null` for one that is added. */
  readonly from: number | null;
  /** Set where every cell gets the same text. */
  readonly set: { readonly value: string; readonly step: number } | null;
  /** The step that gave it its name, by its place in the plan; `null`: the source did. */
  readonly renamedBy: number | null;
}

/** The columns of what is sent, in their order. */
export interface ColumnMap {
  readonly columns: readonly ResultColumn[];
  /** Columns of the source that are left out, with the step that says so. */
  readonly leftOut: readonly { readonly column: number; readonly step: number }[];
}

/** What a plan makes of a source's columns; `null` where every row keeps its cells as they lie. */
export function mapColumns({ steps, header, columns: width }: RecipePlan): ColumnMap | null {
  const names = new Map<number, { name: string; step: number }>();
  const leftOut = new Map<number, number>();
  const set: { name: string; value: string; step: number }[] = [];
  for (const [place, { step, columns, value = '' }] of steps.entries()) {
    if (step.kind === 'rename-column') {
      for (const column of columns ?? []) names.set(column, { name: step.to, step: place });
    } else if (step.kind === 'leave-out-column') {
      for (const column of columns ?? []) if (!leftOut.has(column)) leftOut.set(column, place);
    } else if (step.kind === 'set-column' || step.kind === 'column-from-name') {
      set.push({ name: step.name, value, step: place });
    }
  }
  if (names.size + leftOut.size + set.length === 0) return null;
  const result: ResultColumn[] = [];
  for (let column = 0; column < width; column++) {
    if (leftOut.has(column)) continue;
    const given = names.get(column);
    result.push({
      name: given?.name ?? header[column] ?? '',
      from: column,
      set: null,
      renamedBy: given?.step ?? null,
    });
  }
  for (const { name, value, step } of set) {
    const at = result.findIndex((column) => column.name.trim() === name.trim());
    const known = result[at];
    if (known) result[at] = { ...known, set: { value, step } };
    else result.push({ name, from: null, set: { value, step }, renamedBy: null });
  }
  return {
    columns: result,
    leftOut: [...leftOut].map(([column, step]) => ({ column, step })),
  };
}

/** How a file's columns and a repository's fields go together. */
export interface FieldMatch {
  readonly total: number;
  /** Fields of the repository that the file lacks, in the repository's order. */
  readonly missing: readonly string[];
  /** How many columns of the file the repository has no field for. */
  readonly extra: number;
}

/** Compares names exactly, as Ignite does. */
export function matchFields(header: readonly string[], fields: readonly string[]): FieldMatch {
  const columns = new Set(header);
  const known = new Set(fields);
  return {
    total: fields.length,
    missing: fields.filter((field) => !columns.has(field)),
    extra: header.filter((column) => !known.has(column)).length,
  };
}

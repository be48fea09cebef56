/** The repository's fields that the header lacks, in the repository's order. */
export function missingFields(header: readonly string[], fields: readonly string[]): string[] {
  const present = new Set(header);
  return fields.filter((field) => !present.has(field));
}

/** Whether a row holds all these names, in any place: then it is the header that is meant. */
export function holdsNames(cells: readonly string[], names: readonly string[]): boolean {
  const held = new Set(cells.map((cell) => cell.trim()));
  return names.every((name) => held.has(name.trim()));
}

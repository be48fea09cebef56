const formula = /^\s*="((?:[^"]|"")*)"\s*$/;

/** Takes a text out of the formula that kept a spreadsheet from changing it: `="0000100"`. */
export function unwrapFormula(cell: string): string {
  let text = cell;
  for (let match = formula.exec(text); match; match = formula.exec(text)) {
    text = (match[1] ?? '').replaceAll('""', '"');
  }
  return text;
}

/** Empties a cell that holds one of `texts` and nothing else. */
export function emptyIf(cell: string, texts: ReadonlySet<string>): string {
  return texts.has(cell.trim()) ? '' : cell;
}

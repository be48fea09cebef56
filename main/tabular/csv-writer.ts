import type { Dialect } from '../contract/inspection.ts';

/**
 * Makes the function that writes one row of cells, without its line break. A cell is quoted where
 * it has to be; a quote inside is doubled, or escaped where the dialect escapes otherwise. The
 * dialect must have a delimiter and a quote.
 */
export function createRowWriter(dialect: Dialect): (cells: readonly string[]) => string {
  const { delimiter, quote } = dialect;
  if (delimiter === null || quote === null) throw new Error('A row needs a delimiter and a quote');
  const escaping = dialect.escape ?? quote;
  const mustBeQuoted = new RegExp(
    `[${[delimiter, quote, escaping].map(literal).join('')}\\r\\n]`,
    'u',
  );
  const special = new RegExp(`[${[quote, escaping].map(literal).join('')}]`, 'gu');
  const write = (cell: string) =>
    mustBeQuoted.test(cell)
      ? `${quote}${cell.replace(special, `${escaping.replace('$', '$$$$')}$&`)}${quote}`
      : cell;
  return (cells) => cells.map(write).join(delimiter);
}

function literal(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

import type { Dialect } from '../contract/inspection.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { cellKind } from './cell-kind.ts';

/** Which delimiter, quote and escape a text is written with. */
export interface DialectFinding {
  readonly dialect: Dialect;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a person has settled already. */
export interface DialectChoice {
  readonly delimiter?: string;
  readonly quote?: string | null;
  readonly escape?: string | null;
}

/** How likely each delimiter is before anything has been read. */
const delimiterPriors: Readonly<Record<string, number>> = {
  ',': 1,
  ';': 1,
  '\t': 1,
  '|': 0.95,
  '~': 0.8,
  '^': 0.8,
  '\u0001': 0.9,
  '\u001f': 0.9,
  '#': 0.6,
  ':': 0.5,
  ' ': 0.5,
};

/** Enough to tell, little enough to try every candidate at once. Characters. */
const sampleLength = 100_000;

/** Finds the dialect that reads the text as the most regular table. */
export function detectDialect(text: string, choice: DialectChoice = {}): DialectFinding {
  const sample = wholeLines(text, sampleLength);
  const delimiters = choice.delimiter
    ? [choice.delimiter]
    : Object.keys(delimiterPriors).filter((delimiter) => sample.includes(delimiter));
  const quotes = choice.quote !== undefined ? [choice.quote] : quoteCandidates(sample);
  const scored = [null, ...delimiters]
    .flatMap((delimiter) => quotes.map((quote) => ({ delimiter, quote })))
    .map(({ delimiter, quote }) => ({ delimiter, quote, score: score(sample, delimiter, quote) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0] ?? { delimiter: null, quote: null, score: 0 };
  const rival = scored.find(({ delimiter }) => delimiter !== best.delimiter);
  const escapeCharacter = choice.escape !== undefined ? choice.escape : null;
  return {
    dialect: { delimiter: best.delimiter, quote: best.quote, escape: escapeCharacter },
    confidence: best.score <= 0 ? 0 : Math.min(1, 1 - (rival?.score ?? 0) / best.score + 0.5),
  };
}

function quoteCandidates(sample: string): (string | null)[] {
  return [null, ...['"', "'"].filter((quote) => sample.includes(quote))];
}

function score(sample: string, delimiter: string | null, quote: string | null): number {
  const rows: string[][] = [];
  const reader = new CsvReader({ delimiter, quote, escape: quote }, (cells) => {
    if (cells.length > 1 || cells[0] !== '') rows.push(cells);
  });
  reader.write(sample);
  reader.end();
  if (rows.length === 0) return 0;
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a));
  const consistency = count / rows.length;
  let known = 0;
  let cells = 0;
  for (const row of rows) {
    for (const cell of row) {
      cells += 1;
      const kind = cellKind(cell);
      known += kind === 'text' ? 0.3 : kind === 'odd' ? 0 : 1;
    }
  }
  const columns = width === 1 ? 0.2 : 1 - 1 / (width + 1);
  const prior = delimiter === null ? 1 : (delimiterPriors[delimiter] ?? 0.5);
  return (
    consistency * columns * (known / cells) * prior * (reader.openQuoteLine === null ? 1 : 0.1)
  );
}

/** The first lines of a text, cut at a line break. */
function wholeLines(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf('\n', length);
  return text.slice(0, end > 0 ? end + 1 : length);
}

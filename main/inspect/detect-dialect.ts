import type { Dialect } from '../contract/inspection.ts';
import { detectQuoting, type Quoting, type QuotingChoice } from './detect-quoting.ts';
import { type TableScore, tableScore } from './table-score.ts';

/** Which delimiter, quote and escape a text is written with. */
export interface DialectFinding {
  readonly dialect: Dialect;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a person has settled already. */
export interface DialectChoice extends QuotingChoice {
  readonly delimiter?: string;
}

/** How readily each delimiter is believed: the rarer it is in files, the clearer it has to be. */
const delimiterPriors: ReadonlyMap<string, number> = new Map([
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 0.98],
  ['~', 0.8],
  ['^', 0.8],
  ['\u0001', 0.9],
  ['\u001f', 0.9],
  ['\u001e', 0.9],
  ['¦', 0.8],
  ['§', 0.8],
  ['*', 0.5],
  ['#', 0.5],
  [':', 0.4],
  [' ', 0.4],
]);

/** Enough to compare every delimiter, and to part those that come near one another. Characters. */
const sampleLengths = [12_000, 60_000] as const;

/** A delimiter that does this much worse than the best is out of the question. */
const hopeless = 0.7;

/** Finds the dialect that reads the text as the most regular table. */
export function detectDialect(text: string, choice: DialectChoice = {}): DialectFinding {
  const [few, many] = sampleLengths;
  const sample = wholeLines(text, many);
  const start = wholeLines(text, few);
  const candidates = choice.delimiter
    ? [choice.delimiter]
    : [null, ...[...delimiterPriors.keys()].filter((delimiter) => sample.includes(delimiter))];
  const first = scoreAll(candidates, start, choice);
  const near = first.filter(({ score }) => score > hopeless * (first[0]?.score ?? 0));
  const scored =
    near.length === 1 || start.length === sample.length
      ? first
      : scoreAll(
          near.map(({ delimiter }) => delimiter),
          sample,
          choice,
        );
  const best = scored[0] ?? { delimiter: null, score: 0 };
  const rival = scored[1]?.score ?? 0;
  const delimiter = best.delimiter ?? (choice.delimiter ? best.delimiter : protectedOne(sample));
  const quoting: Quoting = detectQuoting(text, delimiter, choice);
  return {
    dialect: { delimiter, quote: quoting.quote, escape: quoting.escape },
    confidence: best.score <= 0 ? 0 : Math.min(1, 1 - rival / best.score + 0.4),
  };
}

/** Delimiters by how well the text reads with them, the best first. */
function scoreAll(
  delimiters: readonly (string | null)[],
  text: string,
  choice: DialectChoice,
): { readonly delimiter: string | null; readonly score: number }[] {
  return delimiters
    .map((delimiter) => {
      const quoting = detectQuoting(text, delimiter, choice);
      const found = tableScore(
        delimiter === ' ' ? text.replace(/ +/g, ' ').replace(/^ | $/gm, '') : text,
        { delimiter, ...quoting },
        quoting,
      );
      return { delimiter, score: found.score * belief(delimiter, found) };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * A rare delimiter is believed as far as many rows with many columns agree on it, and hardly at all
 * if rows depart from it or there is just one.
 */
function belief(delimiter: string | null, { rows, width, regularity }: TableScore): number {
  const prior = delimiter === null ? 1 : (delimiterPriors.get(delimiter) ?? 0.4);
  if (prior > 0.9) return prior;
  const agreement = (1 - 1 / Math.max(1, rows)) * (1 - 1 / Math.max(1, width - 1));
  return (prior + (0.97 - prior) * agreement) * regularity ** 2 * (rows > 1 ? 1 : 0.5);
}

/**
 * The delimiter of a table with a single column: the one that its quotes protect, if any. Nobody
 * quotes `12,50` unless the comma would part it.
 */
function protectedOne(sample: string): string | null {
  const protecting = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: detectQuoting(sample, delimiter, {}).protecting,
  }));
  const most = protecting.reduce((a, b) => (b.count > a.count ? b : a));
  const lines = sample.split(/\r\n|\n|\r/).filter((line) => line !== '').length;
  return most.count > 0 && most.count >= lines / 10 ? most.delimiter : null;
}

/** The first lines of a text, cut at a line break. */
function wholeLines(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf('\n', length);
  return text.slice(0, end > 0 ? end + 1 : length);
}

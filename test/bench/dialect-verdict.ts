import { isDeepStrictEqual } from 'node:util';
import type { Dialect } from '../../main/contract/inspection.ts';
import { readCsv } from '../../main/tabular/csv-reader.ts';

/** What is true of a file. */
interface Truth {
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly encoding_acceptable: readonly string[];
}

/** What somebody takes a file for. */
export interface Guess {
  readonly dialect: Dialect;
  readonly encoding: string | null;
}

/** What of it is right. */
export interface Verdict {
  readonly delimiter: boolean;
  readonly parseEqual: boolean;
  /** `null` for a peer that is given text. */
  readonly encoding: boolean | null;
}

const comparedRows = 5_000;

/** Compares a guess with the truth: the cells that both read, of the first rows. */
export function judge(text: string, label: Truth, guess: Guess): Verdict {
  const labelled = {
    delimiter: label.delimiter,
    quote: label.quote || null,
    escape: label.escape,
  };
  const rows = readCsv(text, labelled, comparedRows);
  const delimiter =
    label.delimiter === null
      ? isDeepStrictEqual(
          readCsv(text, { ...labelled, delimiter: guess.dialect.delimiter }, comparedRows),
          rows,
        )
      : guess.dialect.delimiter === label.delimiter;
  return {
    delimiter,
    parseEqual: isDeepStrictEqual(readCsv(text, guess.dialect, comparedRows), rows),
    encoding:
      guess.encoding === null
        ? null
        : label.encoding_acceptable.includes(guess.encoding.toLowerCase()),
  };
}

import { gatherQuoteEvidence, type QuoteEvidence } from './quote-evidence.ts';

/** What a person has settled already; `null` is a choice too. */
export interface QuotingChoice {
  readonly quote?: string | null;
  readonly escape?: string | null;
}

/** How fields are quoted, `null` where they are not, and what speaks for it. */
export interface Quoting {
  readonly quote: string | null;
  readonly escape: string | null;
  /** Quoted fields that hold a delimiter or a line break. */
  readonly protecting: number;
  /** Share of the opened fields that are closed as they should be; 1 without quotes. */
  readonly cleanness: number;
}

const none: Quoting = { quote: null, escape: null, protecting: 0, cleanness: 1 };

/** A quote that closes properly less often than this is no quote but part of the text. */
const neededCleanness = 0.75;

/** Finds the quote and escape that a text uses with a delimiter. */
export function detectQuoting(
  text: string,
  delimiter: string | null,
  choice: QuotingChoice,
): Quoting {
  if (choice.quote === null) return none;
  const quotes = choice.quote
    ? [choice.quote]
    : ['"', "'"].filter((quote) => quote !== delimiter && text.includes(quote));
  const found = quotes
    .map((quote) => readWith(text, delimiter, quote, choice))
    .filter(({ quote, closed, hollow }) =>
      // Two apostrophes are an empty text in many languages, and no sign of quoting.
      choice.quote ? true : closed >= neededCleanness && (quote === '"' || hollow < 1),
    );
  // The double quote comes first: apostrophes around a cell are text more often than quotes.
  const [first, second] = found;
  if (!first) return none;
  const isSecond = second && second.protecting > first.protecting && second.opened >= first.opened;
  return isSecond ? second : first;
}

interface ReadQuoting extends Quoting {
  readonly opened: number;
  /** Share of the opened fields that are closed somehow; 0 if there are none. */
  readonly closed: number;
  /** Share of the opened fields with nothing inside; 0 if there are none. */
  readonly hollow: number;
}

function readWith(
  text: string,
  delimiter: string | null,
  quote: string,
  choice: QuotingChoice,
): ReadQuoting {
  const doubling = gatherQuoteEvidence(text, delimiter, quote, null);
  if (choice.escape !== undefined) {
    const other = choice.escape === quote ? null : choice.escape;
    const evidence = other ? gatherQuoteEvidence(text, delimiter, quote, other) : doubling;
    return result(quote, choice.escape, evidence);
  }
  // A backslash is an escape only where reading it as one closes more fields properly.
  if (text.includes(`\\${quote}`)) {
    const backslash = gatherQuoteEvidence(text, delimiter, quote, '\\');
    if (backslash.escaped > 0 && share(backslash) > share(doubling)) {
      return result(quote, '\\', backslash);
    }
  }
  return result(quote, doubling.doubled > 0 ? quote : null, doubling);
}

function result(
  quote: string,
  escapeCharacter: string | null,
  evidence: QuoteEvidence,
): ReadQuoting {
  const { opened, clean, strayed, hollow } = evidence;
  return {
    quote,
    escape: escapeCharacter,
    protecting: evidence.protecting,
    cleanness: share(evidence),
    opened,
    closed: opened === 0 ? 0 : (clean + strayed) / opened,
    hollow: opened === 0 ? 0 : hollow / opened,
  };
}

function share({ opened, clean }: QuoteEvidence): number {
  return opened === 0 ? 1 : clean / opened;
}

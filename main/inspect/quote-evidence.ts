/** How a quote character behaves in a text, given the delimiter and the escape. */
export interface QuoteEvidence {
  /** Fields that it opens. */
  readonly opened: number;
  /** Fields that it opens and closes right before a delimiter or the end of a row. */
  readonly clean: number;
  /** Clean fields with nothing between the quotes. */
  readonly hollow: number;
  /** Fields with stray quotes inside that still are closed as they should be on the same line. */
  readonly strayed: number;
  /** Clean fields that hold a delimiter or a line break: what quoting is for. */
  readonly protecting: number;
  /** Doubled quotes inside fields. */
  readonly doubled: number;
  /** Quotes behind the escape character inside fields. */
  readonly escaped: number;
  /** Whether the last field is still open at the end. */
  readonly unclosed: boolean;
}

const LF = 10;
const CR = 13;
const BLANK = 32;

/**
 * Reads a text once and counts. `escapeCharacter` is `null` where doubling is the only escape.
 * Blanks between a quote and its delimiter are overlooked here: they do not make it less of a quote.
 */
export function gatherQuoteEvidence(
  text: string,
  delimiter: string | null,
  quote: string,
  escapeCharacter: string | null,
): QuoteEvidence {
  const d = delimiter?.charCodeAt(0) ?? -1;
  const q = quote.charCodeAt(0);
  const e = escapeCharacter?.charCodeAt(0) ?? -1;
  const found = {
    opened: 0,
    clean: 0,
    hollow: 0,
    strayed: 0,
    protecting: 0,
    doubled: 0,
    escaped: 0,
    unclosed: false,
  };
  let at = 0;
  for (;;) {
    const next = text.indexOf(quote, at);
    if (next === -1) break;
    const isOpening = beginsField(text, at, next, d);
    at = next + 1;
    if (!isOpening) continue;
    found.opened += 1;
    let holds = false;
    let closed = false;
    const begin = at;
    while (at < text.length && !closed) {
      const inside = text.charCodeAt(at);
      if (inside === e) {
        if (text.charCodeAt(at + 1) === q) found.escaped += 1;
        at += 2;
      } else if (inside !== q) {
        holds ||= inside === d || inside === LF;
        at += 1;
      } else if (text.charCodeAt(at + 1) === q) {
        found.doubled += 1;
        at += 2;
      } else {
        closed = true;
        at += 1;
      }
    }
    found.unclosed = !closed;
    let after = at;
    while (d !== BLANK && text.charCodeAt(after) === BLANK) after += 1;
    const behind = after < text.length ? text.charCodeAt(after) : LF;
    if (closed && (behind === d || behind === LF || behind === CR)) {
      found.clean += 1;
      if (at === begin + 1) found.hollow += 1;
      if (holds) found.protecting += 1;
    } else if (closed && closesLater(text, at, q, d)) found.strayed += 1;
  }
  return found;
}

/** Whether a field begins at `at`, blanks overlooked; `from` is where the quote before it ended. */
function beginsField(text: string, from: number, at: number, d: number): boolean {
  let before = at - 1;
  while (d !== BLANK && before >= from && text.charCodeAt(before) === BLANK) before -= 1;
  if (before < from) return from === 0;
  const code = text.charCodeAt(before);
  return code === d || code === LF || code === CR;
}

/** Bounds the work on a text that is nothing but stray quotes. Characters. */
const farthestClosing = 500;

/** Whether a quote right before a delimiter or the line's end follows on the same line. */
function closesLater(text: string, from: number, q: number, d: number): boolean {
  const limit = Math.min(text.length, from + farthestClosing);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return false;
    if (code !== q) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : LF;
    if (next === d || next === LF || next === CR) return true;
  }
  return false;
}

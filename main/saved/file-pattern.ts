import { monthOf } from '../finance/calendar-date.ts';

/** Languages whose months people name files by. */
const languages = ['en-GB', 'en-US', 'nb', 'nn', 'sv', 'da', 'fi', 'de', 'nl', 'fr'];

/** Months by their names, in full and as the language shortens them. */
const monthNames = new Set(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) =>
        format
          .format(Date.UTC(2026, month, 1))
          .replace('.', '')
          .toLowerCase(),
      );
    }),
  ),
);

/** Digits, a word (of which `LedgerOct` has two), and what stands between them. */
const pieces = /\p{N}+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}|[^\p{L}\p{N}]+/gu;

/** What browsers and file managers put behind a name that is taken. */
const copyNumber = / ?\(\p{N}+\)(?=\.|$)/gu;

/** What may stand between the parts of a date, or around the number of a copy. */
const between = /^[-_.,() ]+$/u;

/**
 * The pattern that a file's name suggests: what changes from month to month is any text. So
 * `hovedbok_2026-10.csv` becomes `hovedbok_*.csv`.
 */
export function guessPattern(fileName: string): string {
  const name = fileName.normalize('NFC').replace(copyNumber, '0');
  const guessed = (name.match(pieces) ?? []).map((piece) => (isChanging(piece) ? '*' : piece));
  return guessed.reduce((pattern, piece, at) => {
    const next = guessed[at + 1];
    const joins = pattern.endsWith('*') && next === '*' && between.test(piece);
    if (joins || (piece === '*' && pattern.endsWith('*'))) return pattern;
    return pattern + piece;
  }, '');
}

function isChanging(piece: string): boolean {
  if (/^\p{N}/u.test(piece)) return true;
  const word = piece.toLowerCase();
  return word.length === 3 ? monthOf(word) !== null : word.length > 3 && monthNames.has(word);
}

/** Whether a file is called as the pattern says. */
export function matchesPattern(pattern: string, fileName: string): boolean {
  return matches(characters(pattern), characters(fileName));
}

/** Each by itself: how some are written small depends on what stands beside them. */
function characters(text: string): readonly string[] {
  return [...text.normalize('NFC')].map((character) => character.toLowerCase());
}

/** In time that grows with pattern times name, whatever the pattern: it may come from elsewhere. */
function matches(pattern: readonly string[], name: readonly string[]): boolean {
  let [at, from] = [0, 0];
  let star: { readonly at: number; readonly from: number } | null = null;
  while (from < name.length) {
    if (pattern[at] === '*') {
      star = { at: at + 1, from };
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[from])) {
      at += 1;
      from += 1;
    } else if (star) {
      // The last star takes one more.
      star = { at: star.at, from: star.from + 1 };
      ({ at, from } = star);
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((one) => one === '*');
}

/** What a pattern's files may be called in a list: the words that stay. Empty if none do. */
export function nameFromPattern(pattern: string): string {
  const words = pattern
    .replace(/(?:\.\p{L}[\p{L}\p{N}]{0,5}){1,2}$/u, '')
    .replace(/[*?_.\-() ]+/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { decodeText, type Encoding } from '../tabular/encoding.ts';

/** The single-byte encodings that business files come in, likeliest first. */
const candidates = ['ISO-8859-1', 'windows-1251', 'CP850', 'CP865', 'CP437'] as const;

/** A single-byte encoding, and how far ahead of the others it is. */
export interface CodePageFinding {
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Chooses the code page whose reading looks most like words: letters that stand among letters of
 * their own script and case, punctuation at the edges, no box drawing inside. `words` are the
 * source's words with bytes above 0x7F, separated by line feeds. ISO-8859-1 stands for
 * windows-1252 too, which differs in 0x80–0x9F only.
 */
export function chooseCodePage(words: Uint8Array): CodePageFinding {
  const scored = candidates
    .map((encoding) => {
      // Read as windows-1252: the bytes in which the two differ are no letters in ISO-8859-1.
      const read = encoding === 'ISO-8859-1' ? 'windows-1252' : encoding;
      return { encoding, text: decodeText(words, read), score: 0 };
    })
    .map((candidate) => ({ ...candidate, score: plausibility(candidate.text) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const rival = scored
    .filter((other) => other.text !== best.text)
    .reduce<number>((most, other) => Math.max(most, other.score), -1);
  // Nothing readable at all is no evidence for the least bad.
  const confidence = best.score <= 0 ? 0.2 : Math.min(1, 0.5 + (best.score - rival) / 2);
  return { encoding: best.encoding, confidence };
}

const commonLetters = new Set('åäöøæéüßñçèáíóúàêâôîûëïãõÅÄÖØÆÉÜÑÇÁ');
/** Signs that stand in ordinary text of their own, beside digits or words. */
const commonSigns = new Set('€£§°«»“”„‘’‚–—…•·©®™¤½¼¾²³±×º\u00a0№');

/** Mean plausibility of the characters above 0x7F, about -2 to 1.5. */
function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char <= '\u007f') continue;
    count += 1;
    sum += scoreCharacter(char, text.charAt(at - 1), text.charAt(at + 1));
  }
  return count === 0 ? 0 : sum / count;
}

function scoreCharacter(char: string, before: string, after: string): number {
  if (/\p{L}/u.test(char) && char !== 'º' && char !== 'ª' && char !== 'ƒ') {
    return scoreLetter(char, before, after);
  }
  const inWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (commonSigns.has(char)) return !inWord ? 0.4 : char === '’' || char === '·' ? 0.4 : -1;
  return /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(char) ? -3 : -1.5;
}

function scoreLetter(char: string, before: string, after: string): number {
  const cyrillic = isCyrillic(char);
  const neighbours = [before, after].filter((other) => /\p{L}/u.test(other));
  if (neighbours.length === 0) return commonLetters.has(char) ? 0.2 : -0.2;
  let score = cyrillic || commonLetters.has(char) ? 1 : 0.2;
  for (const other of neighbours) {
    if (isCyrillic(other) !== cyrillic) score -= 1.5;
    // Two accented letters in a row are rare in the languages of these code pages.
    else if (!cyrillic && other > '\u007f') score -= 0.7;
  }
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(char)) score -= 1;
  if (/\p{Lu}/u.test(char) && /\p{Ll}/u.test(after) === false && /\p{Ll}/u.test(before))
    score -= 0.5;
  if (/\p{Ll}/u.test(char) && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) score -= 1;
  return score;
}

function isCyrillic(char: string): boolean {
  return char >= '\u0400' && char <= '\u04ff';
}

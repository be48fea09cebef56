import { decodeText, type Encoding } from '../tabular/encoding.ts';

/** The single-byte encodings that business files come in besides windows-1252 and its like. */
const others = ['windows-1251', 'CP850', 'CP858', 'CP865', 'CP437'] as const;

/** What a reading other than windows-1252 must reach, and by how much it must be better. */
const needed = 0.55;
const lead = 0.3;

/** Nearer than this, two readings are equally good; what is chosen then is but a guess. */
const tie = 0.05;
const guess = 0.4;

/** A single-byte encoding, and how sure it is. */
export interface CodePageFinding {
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Chooses the code page whose reading looks most like words: letters that stand among letters of
 * their own script and case, punctuation at the edges, no box drawing inside. `words` are the
 * source's words with bytes above 0x7F, separated by line feeds. ISO-8859-1 stands for
 * windows-1252 too, which differs in 0x80–0x9F only; it is also the answer, an unsure one, where
 * nothing reads well.
 */
export function chooseCodePage(words: Uint8Array): CodePageFinding {
  const western = plausibility(decodeText(words, 'windows-1252'));
  // Old Macintosh text uses the same bytes as DOS for its letters: where it reads as well, only a
  // person can tell. DOS text is by far the more frequent.
  const macintosh = plausibility(decodeText(words, 'macintosh'));
  const scored = others.map((encoding) => ({
    encoding,
    score: plausibility(decodeText(words, encoding)),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const isDos = best.encoding !== 'windows-1251';
  const ahead = isDos ? best.score - macintosh : tie;
  if (best.score >= needed && best.score >= western + lead && ahead >= -tie) {
    const sure = Math.min(1, 0.3 + best.score - western);
    return { encoding: best.encoding, confidence: ahead < tie ? guess : sure };
  }
  const rival = Math.max(best.score, macintosh);
  return {
    encoding: 'ISO-8859-1',
    confidence: Math.max(0.1, Math.min(1, western >= 0.25 ? 1 - (rival - western) : 0.3)),
  };
}

const commonLetters = new Set('åäöøæéüßñçèáíóúàêâôîûëïãõÅÄÖØÆÉÜÑÇÁ');
/** Signs that stand in ordinary text of their own, beside digits or words. */
const commonSigns = new Set('€£§°«»“”„‘’‚–—…•·©®™¤½¼¾²³±×º\u00a0№');

/** Letters beyond a–z of the languages that these code pages were made for. */
const alphabets = [
  'åäöæøéüÅÄÖÆØÉÜ',
  'äöüßÄÖÜé',
  'éèêëàâçùûîïôœÉÈÀÇÊ',
  'áéíóúñüÁÉÍÓÚÑ',
  'ãõçáéíóúâêôàÃÕÇÁÉÍÓÚ',
  'àèéìòùÀÈÉ',
];

/** How much a text looks like words: mean of its characters above 0x7F, about -3 to 1. */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  const letters: string[] = [];
  const cyrillic: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char <= '\u007f') continue;
    count += 1;
    sum += scoreCharacter(char, text.charAt(at - 1), text.charAt(at + 1));
    if (isCyrillic(char)) cyrillic.push(char);
    else if (/\p{L}/u.test(char)) letters.push(char);
  }
  if (count === 0) return 0;
  return sum / count - 0.8 * (1 - coherence(letters)) - (canBeSpoken(cyrillic) ? 0 : 1);
}

/**
 * Two letters in five are vowels in Slavic languages. In Greek, Hebrew or KOI8-R read as
 * windows-1251, whose letters lie in the same place, there are half as many.
 */
function canBeSpoken(letters: readonly string[]): boolean {
  const vowels = letters.filter((letter) => 'аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄ'.includes(letter)).length;
  const chance = 0.5 / Math.sqrt(letters.length);
  return letters.length === 0 || vowels / letters.length + chance > 0.33;
}

/** How well the letters fit into one language: the largest share that one alphabet has of them. */
function coherence(letters: readonly string[]): number {
  if (letters.length === 0) return 1;
  const shares = alphabets.map(
    (alphabet) => letters.filter((letter) => alphabet.includes(letter)).length / letters.length,
  );
  return Math.max(...shares);
}

function scoreCharacter(char: string, before: string, after: string): number {
  if (/\p{L}/u.test(char) && char !== 'º' && char !== 'ª' && char !== 'ƒ') {
    return scoreLetter(char, before, after);
  }
  const inWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  // O’Brien, l’an: as ordinary as a letter.
  if (char === '’' && inWord) return 1;
  if (commonSigns.has(char)) return !inWord || '’…–—·'.includes(char) ? 0.4 : -1;
  return /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(char) ? -3 : -1.5;
}

function scoreLetter(char: string, before: string, after: string): number {
  const cyrillic = isCyrillic(char);
  const neighbours = [before, after].filter((other) => /\p{L}/u.test(other));
  if (neighbours.length === 0) return commonLetters.has(char) ? 0.2 : -0.2;
  let score = isRussian(char) || commonLetters.has(char) ? 1 : cyrillic ? -0.5 : 0.2;
  for (const other of neighbours) {
    if (isCyrillic(other) !== cyrillic) score -= 1.5;
    // Two accented letters in a row are rare in the languages of these code pages.
    else if (!cyrillic && other > '\u007f') score -= 0.7;
  }
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(char)) score -= 1.5;
  if (/\p{Lu}/u.test(char) && /\p{Ll}/u.test(after) === false && /\p{Ll}/u.test(before))
    score -= 0.5;
  if (/\p{Ll}/u.test(char) && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) score -= 1;
  return score;
}

function isCyrillic(char: string): boolean {
  return char >= '\u0400' && char <= '\u04ff';
}

function isRussian(char: string): boolean {
  return (char >= '\u0410' && char <= '\u044f') || 'Ёё№ІіЇїЄєҐґ'.includes(char);
}

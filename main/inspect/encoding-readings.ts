import type { Encoding, EncodingReadings, SourceLine } from '../contract/inspection.ts';
import { decodeText, keepsAscii, undefinedBytes } from '../tabular/encoding.ts';
import { plausibility } from './code-pages.ts';
import { type EncodingFinding, unclearBelow } from './detect-encoding.ts';

/** Encodings worth a look where it is not clear, the likelier of two equal ones first. */
const rivals: readonly Encoding[] = [
  'windows-1252',
  'CP850',
  'CP858',
  'CP865',
  'CP437',
  'macintosh',
  'windows-1250',
  'CP852',
  'windows-1251',
];

const maxCandidates = 4;
const maxWords = 5;
const maxWordLength = 30;

/** A reading less like words than this is worth no line of its own, but for the best of them. */
const leastPlausible = 0;
const minRivals = 2;

/** Encodings that bytes themselves prove, or that nearly every file is in. */
const ordinary: ReadonlySet<Encoding> = new Set([
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'ISO-8859-1',
  'windows-1252',
]);

/**
 * The same real words in the encodings that a source may be in, so that a person can see which one
 * is right; `null` where there is nothing to ask. `used` is what it is read in, `automatic` what
 * was found; `isUnreadable`: some bytes mean nothing in it.
 */
export function readingsOf(
  lines: readonly SourceLine[],
  used: Encoding,
  automatic: EncodingFinding,
  isUnreadable: boolean,
): EncodingReadings | null {
  const isClear =
    !isUnreadable &&
    used === automatic.encoding &&
    automatic.confidence >= unclearBelow &&
    ordinary.has(automatic.encoding);
  if (isClear || !keepsAscii(automatic.encoding)) return null;
  const words = wordsOf(lines);
  const candidates = candidatesFor(words, used, automatic.encoding);
  if (candidates.length < 2) return null;
  const chosen = mostTelling(words, candidates, automatic.encoding);
  return {
    lines: chosen.map(({ line }) => line),
    candidates: candidates.map((encoding) => ({
      encoding,
      words: chosen.map(({ bytes }) => decodeText(bytes, encoding)),
    })),
  };
}

interface Word {
  readonly line: number;
  readonly bytes: Buffer;
}

function wordsOf(lines: readonly SourceLine[]): readonly Word[] {
  const words = new Map<string, Word>();
  for (const { line, bytes } of lines) {
    for (const [word] of bytes.matchAll(/[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*/gu)) {
      const text = word.slice(0, maxWordLength);
      if (!words.has(text)) words.set(text, { line, bytes: Buffer.from(text, 'latin1') });
    }
  }
  return [...words.values()];
}

/**
 * The one found, then the likeliest; none that reads the words as one before. The one in use is
 * among them, and the order is the same whichever that is: what is chosen from must not move.
 */
function candidatesFor(words: readonly Word[], used: Encoding, found: Encoding): Encoding[] {
  const all = Buffer.concat(words.flatMap(({ bytes }) => [bytes, Buffer.from('\n')]));
  const score = (encoding: Encoding) => plausibility(decodeText(all, encoding));
  const likely = rivals
    .map((encoding) => ({ encoding, score: score(encoding) }))
    .sort((a, b) => b.score - a.score)
    .filter((rival, place) => place < minRivals || rival.score >= leastPlausible)
    .map(({ encoding }) => encoding);
  const isWestern = found === 'ISO-8859-1';
  const inOrder = [found, ...(isWestern ? [] : ['windows-1252' as const]), ...likely];
  const asUsed = decodeText(all, used);
  const readings = new Map<string, Encoding>();
  for (const encoding of inOrder) {
    const text = decodeText(all, encoding);
    if (!readings.has(text)) readings.set(text, text === asUsed ? used : encoding);
  }
  const first = [...readings.values()].slice(0, maxCandidates);
  return first.includes(used) ? first : [...first.slice(0, maxCandidates - 1), used];
}

/**
 * The words that cannot be read in the encoding found, then those that differ most, longer ones and
 * the first of their line before others; in the source's order.
 */
function mostTelling(
  words: readonly Word[],
  candidates: readonly Encoding[],
  found: Encoding,
): readonly Word[] {
  const kinds = ({ bytes }: Word) =>
    new Set(candidates.map((encoding) => decodeText(bytes, encoding))).size;
  const strays = new Set(undefinedBytes(found));
  const first = new Set(new Map(words.toReversed().map((word) => [word.line, word])).values());
  return words
    .map((word) => ({
      word,
      rank:
        kinds(word) +
        (word.bytes.length > 3 ? 20 : 0) +
        (first.has(word) ? 10 : 0) +
        (word.bytes.some((byte) => strays.has(byte)) ? 40 : 0),
    }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, maxWords)
    .map(({ word }) => word)
    .sort((a, b) => a.line - b.line);
}

import type { Encoding, FileFormat, SourceLine } from '../contract/inspection.ts';
import type { ChangedLine, Conversion } from '../contract/push.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { decodeText, isEncoding } from '../tabular/encoding.ts';
import { createTextConverter } from '../tabular/text-converter.ts';

/** Lines are shown to make a point, not to be read through. */
const maxLines = 6;

/** Longest piece of a line that is shown, and how much of it stands before the first difference. */
const maxText = 160;
const before = 60;

/**
 * What a conversion changes, on lines of the source itself and by the same converter: first lines
 * with characters that would have been lost, in the source's order.
 */
export function changedLines(
  excerpt: readonly SourceLine[],
  conversion: Conversion,
  format: FileFormat,
): readonly ChangedLine[] {
  const unconverted = readWithout(conversion, format);
  const changed = excerpt.flatMap((line) => {
    const after = convertLine(line, conversion);
    const asItIs = decodeText(Buffer.from(line.bytes, 'latin1'), unconverted);
    return after === null || after === asItIs
      ? []
      : [{ line: line.line, before: asItIs, after, kept: keptCharacters(asItIs, after) }];
  });
  const seen = new Set<string>();
  const telling = changed.filter(({ line, kept }) => {
    const fresh = kept.filter((character) => !seen.has(character));
    for (const character of fresh) seen.add(character);
    return fresh.length > 0 || (line === 1 && !conversion.reasons.includes('encoding'));
  });
  // Read as anything else, UTF-16 is the same rubbish in every line.
  const most = conversion.encoding.startsWith('UTF-16') ? 2 : maxLines;
  const chosen = [...new Set([...telling, ...changed])].slice(0, most);
  return chosen.sort((a, b) => a.line - b.line).map(shorten);
}

/** Characters beyond ASCII that are in what is sent, and would not be without the conversion. */
export function keptCharacters(asItIs: string, after: string): readonly string[] {
  const characters = new Set(after.match(/[^\p{ASCII}\p{Cc}\p{Cf}\p{Z}]/gu) ?? []);
  return [...characters].filter((character) => !asItIs.includes(character));
}

/** How Ignite would read the file, were it sent as it is. */
function readWithout({ reasons, encoding }: Conversion, format: FileFormat): Encoding {
  if (format !== 'csv') return 'UTF-8';
  return !reasons.includes('encoding') && isEncoding(encoding) ? encoding : 'ISO-8859-1';
}

/** The line as it is sent, without its line break; `null` where it is no row of its own. */
function convertLine({ line, bytes, isWhole }: SourceLine, conversion: Conversion): string | null {
  const { rewrite } = conversion;
  const source = Buffer.from(bytes, 'latin1');
  if (rewrite && !(isWhole && isRow(source, conversion))) return null;
  const dropLines = Math.max(0, (rewrite?.dropLines ?? 0) - line + 1);
  const converter = createTextConverter({
    ...conversion,
    rewrite: rewrite && { ...rewrite, dropLines },
  });
  const sent = Buffer.concat([converter.write(source), converter.end()]).toString('utf8');
  return rewrite && sent.endsWith(rewrite.lineBreak)
    ? sent.slice(0, -rewrite.lineBreak.length)
    : sent;
}

function isRow(source: Buffer, { encoding, rewrite }: Conversion): boolean {
  if (!rewrite || !isEncoding(encoding)) return false;
  const reader = new CsvReader(rewrite.from, () => {});
  reader.write(decodeText(source, encoding));
  return reader.openQuoteLine === null;
}

function shorten(changed: ChangedLine): ChangedLine {
  const { line, before: asItIs, after } = changed;
  let same = 0;
  while (same < asItIs.length && asItIs[same] === after[same]) same++;
  const from = asItIs.length > maxText || after.length > maxText ? Math.max(0, same - before) : 0;
  const cut = (text: string) => {
    const part = text.slice(from, from + maxText);
    return `${from > 0 ? '…' : ''}${part}${from + maxText < text.length ? '…' : ''}`;
  };
  return { line, before: cut(asItIs), after: cut(after) };
}

import type { Dialect } from '../contract/inspection.ts';
import type { FileConfig } from '../contract/push.ts';

const delimiters: ReadonlySet<string> = new Set([',', ';', '\t']);

const quotes: ReadonlyMap<string | null, FileConfig['quoteCharacter']> = new Map([
  ['"', 'DOUBLE_QUOTE'],
  ["'", 'SINGLE_QUOTE'],
  [null, 'disabled'],
]);

const escapes: ReadonlyMap<string | null, FileConfig['escapeCharacter']> = new Map([
  ['\\', 'BACKSLASH'],
  ['"', 'DOUBLE_QUOTE'],
  ['|', 'VERTICAL_BAR'],
  // Nothing is escaped. Doubling is the reading that finds nothing to undo in plain text.
  [null, 'DOUBLE_QUOTE'],
]);

/** Why a CSV file cannot go as it is: the API has no value for it. */
export type Inexpressible = 'delimiter' | 'quote' | 'escape' | 'encoding';

/** A dialect and encoding in the API's own values, or what it has no value for. */
export function toFileConfig(
  dialect: Dialect,
  encoding: string | null,
): { fileConfig: FileConfig; inexpressible: readonly Inexpressible[] } {
  const inexpressible: Inexpressible[] = [];
  // A file with a single column has no delimiter; the API still wants one. Text holds commas and
  // semicolons, hardly ever tabs.
  const delimiter = dialect.delimiter ?? '\t';
  if (!delimiters.has(delimiter)) inexpressible.push('delimiter');
  const quoteCharacter = quotes.get(dialect.quote);
  if (!quoteCharacter) inexpressible.push('quote');
  const escapeCharacter = escapes.get(dialect.escape);
  if (!escapeCharacter) inexpressible.push('escape');
  if (encoding !== 'UTF-8' && encoding !== 'ISO-8859-1') inexpressible.push('encoding');
  return {
    fileConfig: {
      delimiter: (delimiters.has(delimiter) ? delimiter : ',') as FileConfig['delimiter'],
      quoteCharacter: quoteCharacter ?? 'DOUBLE_QUOTE',
      escapeCharacter: escapeCharacter ?? 'DOUBLE_QUOTE',
      encoding: encoding === 'ISO-8859-1' ? 'ISO-8859-1' : 'UTF-8',
    },
    inexpressible,
  };
}

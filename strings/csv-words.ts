import type { Dialect, Encoding, Inspection } from '../main/contract/inspection.ts';
import type { FileConfig } from '../main/contract/push.ts';
import type { TextKey, Translate } from './translate.ts';

/** One way to set a CSV setting: the character (`null` for none) and its name. */
export interface CsvChoice {
  readonly value: string | null;
  readonly label: TextKey;
}

export const delimiters: readonly CsvChoice[] = [
  { value: ',', label: 'csv.comma' },
  { value: ';', label: 'csv.semicolon' },
  { value: '\t', label: 'csv.tab' },
];

export const quotes: readonly CsvChoice[] = [
  { value: '"', label: 'csv.doubleQuote' },
  { value: "'", label: 'csv.singleQuote' },
  { value: null, label: 'csv.none' },
];

export const escapes: readonly CsvChoice[] = [
  { value: '"', label: 'csv.doubleQuote' },
  { value: '\\', label: 'csv.backslash' },
  { value: '|', label: 'csv.verticalBar' },
];

/** Every encoding that can be chosen, those that Ignite takes first, with where it is met. */
export const encodingChoices: readonly {
  readonly value: Encoding;
  readonly where: TextKey | null;
}[] = [
  { value: 'UTF-8', where: null },
  { value: 'ISO-8859-1', where: null },
  { value: 'windows-1252', where: 'csv.encoding.windowsWestern' },
  { value: 'windows-1250', where: 'csv.encoding.windowsCentral' },
  { value: 'windows-1251', where: 'csv.encoding.windowsCyrillic' },
  { value: 'CP850', where: 'csv.encoding.dosWestern' },
  { value: 'CP858', where: 'csv.encoding.dosEuro' },
  { value: 'CP865', where: 'csv.encoding.dosNordic' },
  { value: 'CP437', where: 'csv.encoding.dosAmerican' },
  { value: 'CP852', where: 'csv.encoding.dosCentral' },
  { value: 'macintosh', where: 'csv.encoding.macintosh' },
  { value: 'UTF-16LE', where: 'csv.encoding.unicodeText' },
  { value: 'UTF-16BE', where: 'csv.encoding.unicodeText' },
];

const characters: ReadonlyMap<string | null, TextKey> = new Map(
  [...delimiters, ...quotes, ...escapes].map(({ value, label }) => [value, label]),
);

/** The name of a character that separates, quotes or escapes. */
export function characterName(t: Translate, character: string | null): string {
  const key = characters.get(character);
  return key ? t(key) : t('csv.character', { character: character ?? '' });
}

/** A CSV file's settings in a few words, for example "Semicolon, Double quote, UTF-8". */
export function dialectWords(t: Translate, dialect: Dialect, encoding: string | null): string {
  const words = [characterName(t, dialect.delimiter)];
  if (dialect.quote !== null) words.push(characterName(t, dialect.quote));
  if (dialect.escape !== null && dialect.escape !== dialect.quote) {
    words.push(characterName(t, dialect.escape));
  }
  if (encoding) words.push(encoding);
  return words.join(', ');
}

const apiNames = {
  ',': 'csv.comma',
  ';': 'csv.semicolon',
  '\t': 'csv.tab',
  DOUBLE_QUOTE: 'csv.doubleQuote',
  SINGLE_QUOTE: 'csv.singleQuote',
  disabled: 'csv.none',
  BACKSLASH: 'csv.backslash',
  VERTICAL_BAR: 'csv.verticalBar',
} as const satisfies Record<
  FileConfig['delimiter'] | FileConfig['quoteCharacter'] | FileConfig['escapeCharacter'],
  TextKey
>;

/** The settings that Ignite was told, in the same words. */
export function fileConfigWords(t: Translate, config: FileConfig): string {
  const settings: readonly (readonly [TextKey, string])[] = [
    ['csv.delimiter', t(apiNames[config.delimiter])],
    ['csv.quote', t(apiNames[config.quoteCharacter])],
    ['csv.escape', t(apiNames[config.escapeCharacter])],
    ['csv.encoding', config.encoding],
  ];
  return settings.map(([name, value]) => t('record.setting', { name: t(name), value })).join(', ');
}

/** The kind of a file in words, with what it is wrapped in. */
export function formatWords(
  t: Translate,
  inspection: Pick<Inspection, 'format' | 'container'>,
): string {
  if (inspection.format === null) return t('format.unsupported');
  const format = t(`format.${inspection.format}`);
  return inspection.container === 'none' ? format : t(`format.${inspection.container}`, { format });
}

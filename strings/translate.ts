import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';

/** The catalogue's keys: a text that is not in it cannot be shown. */
export type TextKey = keyof typeof en;

/** What fills a text's placeholders (ICU MessageFormat). */
export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Gives the text of a key in one language. */
export type Translate = (key: TextKey, values?: TextValues) => string;

const catalogues: Readonly<Record<string, Readonly<Record<TextKey, string>>>> = { en };

/** The language to show for a wished BCP 47 tag: its own, or English. */
export function resolveLanguage(wished: string): string {
  const base = wished.split('-')[0] ?? 'en';
  return base in catalogues ? base : 'en';
}

/** Makes the translate function of a language; messages are compiled once, on first use. */
export function createTranslate(language: string): Translate {
  const catalogue = catalogues[language] ?? en;
  const compiled = new Map<TextKey, IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(catalogue[key], language);
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
}

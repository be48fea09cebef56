import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/en.ts';

/** The catalogue's keys: a text that is not in it cannot be shown. */
export type TextKey = keyof typeof en;

/** Every text in one language. */
export type Catalogue = Readonly<Record<TextKey, string>>;

/** What fills a text's placeholders (ICU MessageFormat). */
export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Gives the text of a key in one language. */
export type Translate = (key: TextKey, values?: TextValues) => string;

/** A language that Kindling speaks, and its texts. */
export interface Spoken {
  /** BCP 47. */
  readonly language: string;
  readonly t: Translate;
}

/** Catalogues besides the English one, loaded when somebody speaks them. */
const others: Readonly<Record<string, () => Promise<Catalogue>>> = {
  da: async () => (await import('./da/da.ts')).da,
  de: async () => (await import('./de/de.ts')).de,
  fi: async () => (await import('./fi/fi.ts')).fi,
  nb: async () => (await import('./nb/nb.ts')).nb,
  sv: async () => (await import('./sv/sv.ts')).sv,
};

/** Languages whose speakers read another one than English most easily. */
const near: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language to show for a wished BCP 47 tag: its own, one near to it, or English. */
export function resolveLanguage(wished: string): string {
  const base = wished.split('-')[0] ?? 'en';
  const language = near[base] ?? base;
  return language in others ? language : 'en';
}

/** The language to show for a wished BCP 47 tag, with its texts. */
export async function loadLanguage(wished: string): Promise<Spoken> {
  const language = resolveLanguage(wished);
  return { language, t: createTranslate(language, await others[language]?.()) };
}

/** Makes the translate function of a language; messages are compiled once, on first use. */
export function createTranslate(language: string, catalogue: Catalogue = en): Translate {
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

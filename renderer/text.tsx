import { createContext, type ReactNode, useContext } from 'react';
import { createFormat, type Format } from '../strings/format.ts';
import { loadLanguage, type Translate } from '../strings/translate.ts';

/** The window's language: its texts, and its way to write numbers and dates. */
export interface WindowText {
  readonly t: Translate;
  readonly format: Format;
}

/** Texts and formats of a BCP 47 tag; amounts are those of `region`. */
export async function loadText(language: string, region: string): Promise<WindowText> {
  const { language: shown, t } = await loadLanguage(language);
  // British dates suit English texts; German ones among English texts do not.
  const formats = language.split('-')[0] === shown ? language : shown;
  return { t, format: createFormat(formats, undefined, region) };
}

const TextContext = createContext<WindowText | null>(null);

/** Gives texts and formats to everything below. */
export function TextProvider({ text, children }: { text: WindowText; children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

/** The texts and formats of the window. */
export function useText(): WindowText {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText outside of TextProvider');
  return text;
}

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormat, type Format } from '../strings/format.ts';
import { createTranslate, resolveLanguage, type Translate } from '../strings/translate.ts';

/** The window's language: its texts, and its way to write numbers and dates. */
export interface WindowText {
  readonly t: Translate;
  readonly format: Format;
}

const TextContext = createContext<WindowText | null>(null);

/** Gives texts and formats of a BCP 47 tag to everything below; amounts are those of `region`. */
export function TextProvider(props: { language: string; region: string; children: ReactNode }) {
  const { language, region, children } = props;
  const text = useMemo(() => {
    const resolved = resolveLanguage(language);
    // British dates suit English texts; German ones among English texts do not.
    const formats = language.split('-')[0] === resolved ? language : resolved;
    return {
      t: createTranslate(resolved),
      format: createFormat(formats, undefined, region),
    };
  }, [language, region]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** The texts and formats of the window. */
export function useText(): WindowText {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText outside of TextProvider');
  return text;
}

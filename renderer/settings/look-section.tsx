import { languageChoices, themes } from '../../main/contract/preferences.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { ChoiceSetting } from './setting.tsx';

/** What its speakers call a language. */
const languageNames = {
  en: 'English',
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  da: 'Dansk',
  fi: 'Suomi',
  de: 'Deutsch',
} as const;

/** How the window looks, and its language. */
export function LookSection() {
  const { t } = useText();
  const { values } = usePreferences();
  const nameOf = (choice: (typeof languageChoices)[number]) =>
    choice === 'system' ? t('settings.language.system') : languageNames[choice];
  return (
    <Section title={t('settings.look')}>
      <ChoiceSetting
        of="theme"
        label="settings.theme"
        value={values.theme}
        options={themes.map((value) => ({ value, text: t(`settings.theme.${value}`) }))}
        change={(theme) => ({ theme })}
      />
      <ChoiceSetting
        of="language"
        label="settings.language"
        hint="settings.language.hint"
        value={values.language}
        options={languageChoices.map((value) => ({ value, text: nameOf(value) }))}
        change={(language) => ({ language })}
      />
    </Section>
  );
}

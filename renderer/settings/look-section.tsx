import { themes } from '../../main/contract/preferences.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { ChoiceSetting } from './setting.tsx';

/** How the window looks. */
export function LookSection() {
  const { t } = useText();
  const { values } = usePreferences();
  return (
    <Section title={t('settings.look')}>
      <ChoiceSetting
        of="theme"
        label="settings.theme"
        value={values.theme}
        options={themes.map((value) => ({ value, text: t(`settings.theme.${value}`) }))}
        change={(theme) => ({ theme })}
      />
    </Section>
  );
}

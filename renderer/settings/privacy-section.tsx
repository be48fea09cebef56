import { Body1 } from '@fluentui/react-components';
import { logLevels } from '../../main/contract/preferences.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { ChoiceSetting } from './setting.tsx';

/** What Kindling notes for those who mend things. */
export function PrivacySection() {
  const { t } = useText();
  const { values } = usePreferences();
  return (
    <Section title={t('settings.privacy')}>
      <Body1>{t('settings.privacy.text')}</Body1>
      <ChoiceSetting
        of="logLevel"
        label="settings.logLevel"
        value={values.logLevel}
        options={logLevels.map((value) => ({ value, text: t(`settings.logLevel.${value}`) }))}
        change={(logLevel) => ({ logLevel })}
      />
    </Section>
  );
}

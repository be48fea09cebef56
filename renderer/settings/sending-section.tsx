import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { SwitchSetting } from './setting.tsx';

/** How files are sent. */
export function SendingSection() {
  const { t } = useText();
  return (
    <Section title={t('settings.sending')}>
      <SwitchSetting of="compress" label="settings.compress" hint="push.compress.hint" />
      <SwitchSetting
        of="deleteQueries"
        label="settings.allowDeleteQueries"
        hint="settings.allowDeleteQueries.hint"
      />
    </Section>
  );
}

import { Body1 } from '@fluentui/react-components';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { SwitchSetting } from './setting.tsx';

/** Where Kindling is while its window is closed. */
export function TraySection({ hasTray }: { hasTray: boolean }) {
  const { t } = useText();
  return (
    <Section title={t('settings.tray')}>
      {hasTray ? (
        <>
          <SwitchSetting
            of="staysInTray"
            label="settings.staysInTray"
            hint="settings.staysInTray.hint"
          />
          <SwitchSetting
            of="startsAtLogin"
            label="settings.startsAtLogin"
            hint="settings.startsAtLogin.hint"
          />
        </>
      ) : (
        <Body1>{t('settings.noTray')}</Body1>
      )}
    </Section>
  );
}

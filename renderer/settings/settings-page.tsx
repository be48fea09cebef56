import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { ConnectionState } from '../../main/contract/connection.ts';
import type { AppInfo } from '../../main/contract/requests/app.ts';
import { Page } from '../components/page.tsx';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { ConnectionSection } from './connection-section.tsx';
import { DeleteQueriesSection } from './delete-queries-section.tsx';
import { DoctorSection } from './doctor-section.tsx';
import { KeepingSection } from './keeping-section.tsx';
import { LookSection } from './look-section.tsx';
import { NetworkSection } from './network-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { Section } from './section.tsx';
import { SendingSection } from './sending-section.tsx';
import { TraySection } from './tray-section.tsx';

/** Settings, a section for each area. */
export function SettingsPage(props: {
  state: ConnectionState;
  info: AppInfo;
  onShortcuts: () => void;
}) {
  const { state, info } = props;
  const { t } = useText();
  const restoreFocus = useRestoreFocusTarget();
  const { policyProblem } = usePreferences();
  return (
    <Page title={t('settings.title')}>
      {policyProblem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('settings.policyProblem', { problem: policyProblem })}</MessageBarBody>
        </MessageBar>
      )}
      <ConnectionSection state={state} />
      <DoctorSection />
      <DeleteQueriesSection repositories={state.repositories} />
      <SendingSection />
      <KeepingSection />
      <TraySection hasTray={info.hasTray} />
      <LookSection />
      <NetworkSection />
      <PrivacySection />
      <Section title={t('settings.about')}>
        <Body1>
          {t('settings.about.version', { version: info.version, platform: info.platform })}
        </Body1>
        <Body1>{t('settings.about.text')}</Body1>
        <div>
          <Button {...restoreFocus} onClick={props.onShortcuts}>
            {t('shortcuts.title')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}

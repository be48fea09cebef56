import { Body1 } from '@fluentui/react-components';
import type { ConnectionState } from '../../main/contract/connection.ts';
import type { AppInfo } from '../../main/contract/requests/app.ts';
import { Page } from '../components/page.tsx';
import { useText } from '../text.tsx';
import { ConnectionSection } from './connection-section.tsx';
import { DeleteQueriesSection } from './delete-queries-section.tsx';
import { Section } from './section.tsx';

/** Settings: connection, delete queries, about. */
export function SettingsPage(props: { state: ConnectionState; info: AppInfo }) {
  const { state, info } = props;
  const { t } = useText();
  return (
    <Page title={t('settings.title')}>
      <ConnectionSection state={state} />
      <DeleteQueriesSection repositories={state.repositories} />
      <Section title={t('settings.about')}>
        <Body1>
          {t('settings.about.version', { version: info.version, platform: info.platform })}
        </Body1>
        <Body1>{t('settings.about.text')}</Body1>
      </Section>
    </Page>
  );
}

import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { hasAppleKeys, keysText } from '../shortcuts/shortcuts.ts';
import { useText } from '../text.tsx';
import { WaitingList } from '../watched/waiting-list.tsx';
import { usePushSession } from './push-session.tsx';
import { SavedPushList } from './saved-push-list.tsx';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalM,
    minHeight: '280px',
    padding: tokens.spacingVerticalXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { display: 'inline-flex', fontSize: '40px', color: tokens.colorNeutralForeground3 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  sample: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** The Push page before any file was chosen. */
export function EmptyPush({ practice }: { practice: boolean }) {
  const styles = useStyles();
  const { t } = useText();
  const keys = keysText('choose', hasAppleKeys());
  const { choose, paste, takeSample, failure } = usePushSession();
  return (
    <Page title={t('push.title')}>
      <WaitingList />
      <div className={styles.zone}>
        <span className={styles.icon} aria-hidden>
          <DocumentArrowUpRegular />
        </span>
        <div className={styles.line}>
          <Body1>{t('push.drop')}</Body1>
          <Button appearance="primary" onClick={choose}>
            {t('push.choose')}
          </Button>
          <Button onClick={paste}>{t('push.paste')}</Button>
        </div>
        <Caption1 className={styles.soft}>{t('push.kinds')}</Caption1>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <SavedPushList />
      {practice ? (
        <div className={styles.sample}>
          <Button onClick={takeSample}>{t('push.sample')}</Button>
          <Body1 className={styles.soft}>{t('push.sample.text')}</Body1>
        </div>
      ) : (
        <Caption1 className={styles.soft}>{t('push.shortcut', { keys })}</Caption1>
      )}
    </Page>
  );
}

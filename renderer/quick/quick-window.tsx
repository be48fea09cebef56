import {
  Body1,
  Body1Strong,
  Button,
  FluentProvider,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { QuickQuestion } from '../../main/contract/requests/quick.ts';
import { savedDifferenceText } from '../../strings/describe-saved.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';
import { useTheme } from '../theme/use-theme.ts';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh', boxSizing: 'border-box' },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
  soft: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: '20px' },
  buttons: {
    display: 'flex',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Says what about a file is not as its saved push expects, and asks whether it is to go. */
export function QuickWindow({ question }: { question: QuickQuestion }) {
  const styles = useStyles();
  const { t, format } = useText();
  const theme = useTheme();
  const { savedName, repositoryName, fileName, rows, periods, differences, mayPush } = question;
  const title = t('quick.title', { saved: savedName, repository: repositoryName });
  const push = useAction(async () => {
    await request('quick.push', undefined);
    window.close();
  });
  const open = useAction(async () => {
    await request('quick.open', undefined);
    window.close();
  });

  useEffect(() => {
    document.title = title;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') window.close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [title]);

  const months = periods.map(format.shortPeriod).join(', ') || 'none';
  const failure = push.failure ?? open.failure;
  return (
    <FluentProvider theme={theme}>
      <div className={styles.frame}>
        <main className={styles.main}>
          <Subtitle2 as="h1">{title}</Subtitle2>
          <Body1 className={styles.soft}>
            {t('quick.file', { name: fileName, rows: rows ?? -1, periods: months })}
          </Body1>
          <Body1Strong>{t(differences.length > 0 ? 'quick.asks' : 'quick.asExpected')}</Body1Strong>
          <ul className={styles.list}>
            {differences
              .map((one) => savedDifferenceText(t, format, one))
              .map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
          </ul>
          {failure && <FailureNotice failure={failure} />}
        </main>
        <div className={styles.buttons}>
          <Button
            appearance={mayPush ? 'secondary' : 'primary'}
            disabled={push.busy}
            onClick={() => void open.run()}
          >
            {t('quick.open')}
          </Button>
          {mayPush && (
            <Button appearance="primary" disabled={push.busy} onClick={() => void push.run()}>
              {t('quick.push')}
            </Button>
          )}
        </div>
      </div>
    </FluentProvider>
  );
}

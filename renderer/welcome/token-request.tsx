import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  lead: { color: tokens.colorNeutralForeground2 },
  letter: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground2,
    userSelect: 'text',
  },
});

/** Where a token comes from, with a letter to whoever can make one. */
export function TokenRequest({ address }: { address: string }) {
  const styles = useStyles();
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  const letter = t('welcome.request.text', { address });
  const copy = useAction(async () => {
    await request('app.copy', { text: letter });
    setCopied(true);
  });
  return (
    <div className={styles.column}>
      <Body1 as="p" block className={styles.lead}>
        {t('welcome.token.where.text')}
      </Body1>
      <blockquote className={styles.letter}>{letter}</blockquote>
      <Button icon={<CopyRegular />} disabled={copy.busy} onClick={copy.run}>
        {t('welcome.request.copy')}
      </Button>
      <div role="status">{isCopied && <Body1>{t('welcome.request.copied')}</Body1>}</div>
      {copy.failure && <FailureNotice failure={copy.failure} />}
    </div>
  );
}

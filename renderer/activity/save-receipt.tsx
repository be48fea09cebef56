import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isRunning, type PushRecord } from '../../main/contract/push.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  said: {
    flexBasis: '100%',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    ':empty': { display: 'none' },
  },
});

/** Saves the receipt of a push that has ended, where the person says. */
export function SaveReceipt({ record }: { record: PushRecord }) {
  const styles = useStyles();
  const { t } = useText();
  const [saved, setSaved] = useState<string | null>(null);
  const save = useAction(async () => {
    setSaved(null);
    const answer = await request('pushes.saveReceipt', { id: record.id });
    setSaved(answer?.name ?? null);
  });
  if (isRunning(record.state)) return null;
  return (
    <>
      <Button disabledFocusable={save.busy} onClick={() => void save.run()}>
        {t('receipt.save')}
      </Button>
      <Body1 as="p" block role="status" className={styles.said}>
        {saved && t('receipt.saved', { name: saved })}
      </Body1>
      {save.failure && <FailureNotice failure={save.failure} />}
    </>
  );
}

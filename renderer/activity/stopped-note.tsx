import { Button, Caption1 } from '@fluentui/react-components';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary, StoppedBatch } from '../../main/contract/push.ts';
import { failureOf, request } from '../bridge.ts';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';
import { useTableStyles } from './table-styles.ts';

/** Says beside a push that its batch has stopped half-way; beside one of them it goes on. */
export function StoppedNote(props: {
  push: PushSummary;
  batch: StoppedBatch;
  onFailure: (failure: Failure) => void;
}) {
  const styles = useTableStyles();
  const { t } = useText();
  const { id: batchId, arrived, of, missing } = props.batch;
  const goOn = useAction(async () => {
    try {
      await request('pushes.pushMissing', { batchId });
    } catch (error) {
      props.onFailure(failureOf(error));
    }
  });
  return (
    <>
      <Caption1 className={styles.note}>
        {t('activity.batch.partly', { count: arrived, of })}
      </Caption1>
      {props.push.id === missing[0] && (
        <Button
          className={styles.goOn}
          size="small"
          disabled={goOn.busy}
          onClick={() => void goOn.run()}
        >
          {t('activity.batch.pushMissing', { count: missing.length })}
        </Button>
      )}
    </>
  );
}

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushRecord } from '../../main/contract/push.ts';
import { failureOf, request } from '../bridge.ts';
import { FoldButton } from '../components/fold-button.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  field: { width: '100%' },
});

/** Says something of a push later on; it stays on the record. */
export function AddComment(props: {
  record: PushRecord;
  onAdded: (record: PushRecord) => void;
  onFailure: (failure: Failure) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  const add = async () => {
    try {
      props.onAdded(await request('pushes.comment', { id: props.record.id, text: text.trim() }));
      setText('');
      setOpen(false);
    } catch (error) {
      props.onFailure(failureOf(error));
    }
  };
  return (
    <div className={styles.box}>
      <FoldButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {t('comment.addLater')}
      </FoldButton>
      {open && (
        <>
          <Field
            id={id}
            className={styles.field}
            label={t('comment.label')}
            hint={t('comment.stays')}
          >
            <Textarea
              value={text}
              rows={2}
              onChange={(_, { value }) => setText(value.slice(0, 2_000))}
            />
          </Field>
          <Button disabled={text.trim() === ''} onClick={add}>
            {t('comment.save')}
          </Button>
        </>
      )}
    </div>
  );
}

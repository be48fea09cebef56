import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FoldButton } from '../components/fold-button.tsx';
import { useText } from '../text.tsx';
import { usePushSession } from './push-session.tsx';
import type { Item } from './session.ts';

const useStyles = makeStyles({ field: { maxWidth: '560px' } });

/** A comment of the person's own, folded away unless there is one, or something asks for it. */
export function CommentField({ item, isWanted }: { item: Item; isWanted: boolean }) {
  const styles = useStyles();
  const { t } = useText();
  const { comment } = usePushSession();
  const [open, setOpen] = useState(item.comment !== '');
  const id = useId();
  const shown = open || isWanted;
  return (
    <div>
      {!isWanted && (
        <FoldButton open={open} controls={id} onToggle={() => setOpen(!open)}>
          {t('comment.add')}
        </FoldButton>
      )}
      {shown && (
        <Field
          id={id}
          className={styles.field}
          label={t('comment.label')}
          hint={t(isWanted ? 'comment.hint.differs' : 'comment.hint')}
        >
          <Textarea
            value={item.comment}
            rows={2}
            onChange={(_, { value }) => comment(item.source.id, value.slice(0, 2_000))}
          />
        </Field>
      )}
    </div>
  );
}

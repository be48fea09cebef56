import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { Modal } from '../components/modal.tsx';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { deleteQueryControl } from './delete-query-picker.tsx';
import { OverlapTable } from './overlap-table.tsx';
import type { Item } from './session.ts';
import { usePushedBefore } from './use-pushed-before.ts';

const useStyles = makeStyles({
  button: { whiteSpace: 'nowrap' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Answers {
  readonly repository: string;
  readonly onReplace: () => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/**
 * Asks before rows are added to those of the same company and period. Open while there is an item;
 * Escape is Cancel. `onReplace` leads to the delete queries.
 */
export function OverlapDialog({ item, ...answers }: Answers & { item: Item | null }) {
  const replaces = useRef(false);
  const onReplace = () => {
    replaces.current = true;
    answers.onReplace();
  };
  return (
    <Modal
      alert
      open={item !== null}
      onClose={answers.onCancel}
      onClosed={() => {
        if (replaces.current) document.getElementById(deleteQueryControl)?.focus();
        replaces.current = false;
      }}
    >
      {item && <Question item={item} {...answers} onReplace={onReplace} />}
    </Modal>
  );
}

function Question(props: Answers & { item: Item }) {
  const styles = useStyles();
  const { t } = useText();
  const { values } = usePreferences();
  const before = usePushedBefore(props.item);
  return (
    <DialogBody>
      <DialogTitle>{t('overlap.ask')}</DialogTitle>
      <DialogContent className={styles.content}>
        <div>{t('overlap.ask.text', { repository: props.repository })}</div>
        {before && before.overlaps.length > 0 && <OverlapTable overlaps={before.overlaps} />}
      </DialogContent>
      <DialogActions>
        {values.deleteQueries && (
          <Button appearance="primary" onClick={props.onReplace}>
            {t('overlap.replace')}
          </Button>
        )}
        <Button className={styles.button} onClick={props.onAdd}>
          {t('overlap.add')}
        </Button>
        <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}

import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { PushState } from '../../main/contract/push.ts';
import { useRecord } from '../components/use-push.ts';
import { useText } from '../text.tsx';
import { RecordView } from './record-view.tsx';

const useStyles = makeStyles({
  drawer: { width: 'min(520px, 100vw)' },
  title: { overflowWrap: 'anywhere' },
  // Takes the focus only where that would be lost.
  content: { outlineStyle: 'none' },
});

/**
 * One push in full, at the side. It closes in Fluent's own way and then has to leave the document:
 * kept in while closed it leaves stops for the Tab key behind.
 */
export function PushDetails(props: {
  id: string;
  open: boolean;
  /** As the list knows it: a change is a reason to read the record again. */
  state: PushState | null;
  onClose: () => void;
  /** It is out of sight. */
  onClosed: () => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [record, setRecord] = useRecord(props.id, props.state);
  const content = useRef<HTMLDivElement>(null);
  const actions = [record?.id, record?.state, record?.undecided].join();
  // What was pressed may be gone now; without the focus in here Escape would not close it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other actions are the reason to look
  useEffect(() => {
    if (props.open && document.activeElement === document.body) content.current?.focus();
  }, [props.open, actions]);
  return (
    <OverlayDrawer
      open={props.open}
      position="end"
      className={styles.drawer}
      onOpenChange={(_, data) => !data.open && props.onClose()}
      surfaceMotion={{
        onMotionFinish: (_, { direction }) => {
          if (direction === 'exit') props.onClosed();
        },
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          className={styles.title}
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('common.close')}
              onClick={props.onClose}
            />
          }
        >
          {record?.fileName ?? t('activity.details')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div ref={content} tabIndex={-1} className={styles.content}>
          {record ? <RecordView record={record} onChange={setRecord} /> : <Spinner />}
        </div>
      </DrawerBody>
    </OverlayDrawer>
  );
}

import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import { Modal } from './modal.tsx';

/** Asks before something that cannot be taken back. Escape is Cancel. */
export function ConfirmDialog(props: {
  open: boolean;
  title: string;
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Modal alert open={props.open} onClose={props.onCancel}>
      <DialogBody>
        <DialogTitle>{props.title}</DialogTitle>
        <DialogContent>{props.children}</DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={props.onConfirm}>
            {props.confirm}
          </Button>
          <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
        </DialogActions>
      </DialogBody>
    </Modal>
  );
}

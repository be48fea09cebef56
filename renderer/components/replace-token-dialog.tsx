import { DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useConnection } from '../connection.tsx';
import { useText } from '../text.tsx';
import { ConnectForm } from './connect-form.tsx';
import { Modal } from './modal.tsx';

/** Asks for another token over whatever page is open. */
export function ReplaceTokenDialog(props: {
  open: boolean;
  /** The keychain does not work: the token will be kept for this run only. */
  thisRun: boolean;
  onClose: () => void;
}) {
  const { t } = useText();
  const { apply } = useConnection();
  return (
    <Modal open={props.open} onClose={props.onClose}>
      <DialogBody>
        <DialogTitle>{t('settings.token.replace')}</DialogTitle>
        <DialogContent>
          <ConnectForm
            thisRun={props.thisRun}
            onConnected={(state) => {
              apply(state);
              props.onClose();
            }}
            onCancel={props.onClose}
          />
        </DialogContent>
      </DialogBody>
    </Modal>
  );
}

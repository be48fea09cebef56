import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Modal } from '../components/modal.tsx';
import { useText } from '../text.tsx';
import { hasAppleKeys, keysText, shortcuts } from './shortcuts.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
  },
  keys: { margin: 0, textAlign: 'right', color: tokens.colorNeutralForeground3 },
});

/** Lists what can be done from the keyboard. */
export function ShortcutsDialog(props: { open: boolean; onClose: () => void }) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <Modal open={props.open} onClose={props.onClose}>
      <DialogBody>
        <DialogTitle>{t('shortcuts.title')}</DialogTitle>
        <DialogContent>
          <dl className={styles.list}>
            {shortcuts.map((shortcut) => (
              <ShortcutLine key={shortcut} text={t(`shortcuts.${shortcut}`)}>
                {keysText(shortcut, hasAppleKeys())}
              </ShortcutLine>
            ))}
          </dl>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={props.onClose}>
            {t('common.close')}
          </Button>
        </DialogActions>
      </DialogBody>
    </Modal>
  );
}

function ShortcutLine({ text, children }: { text: string; children: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{text}</dt>
      <dd className={styles.keys}>
        <kbd>{children}</kbd>
      </dd>
    </>
  );
}

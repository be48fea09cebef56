import {
  Body1,
  Button,
  makeStyles,
  Spinner,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useId } from 'react';
import { useShortcut } from '../shortcuts/use-shortcut.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalL,
    marginBottom: '-48px',
    backgroundColor: tokens.colorNeutralBackground1,
    // Where there is no height to spare, the page may have all of it.
    '@media (max-height: 480px)': { position: 'static' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** The one primary button, with what it will do; while something blocks, why stands beside it. */
export function PushBar(props: {
  label: string;
  blocked: string | null;
  note: string | null;
  busy: boolean;
  onPush: () => void;
}) {
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const reasonId = useId();
  const reason = props.blocked ?? props.note;
  useShortcut('push', props.blocked === null && !props.busy ? props.onPush : null);
  return (
    <div className={styles.bar}>
      <Body1 id={reasonId} className={styles.reason} aria-live="polite">
        {reason}
      </Body1>
      <Button
        {...restoreFocus}
        appearance="primary"
        size="large"
        className={styles.button}
        disabled={props.blocked !== null}
        // It keeps the focus meanwhile: a question may follow, and lead back here.
        disabledFocusable={props.busy}
        {...(reason && { 'aria-describedby': reasonId })}
        {...(props.busy && { icon: <Spinner size="tiny" /> })}
        onClick={props.onPush}
      >
        {props.label}
      </Button>
    </div>
  );
}

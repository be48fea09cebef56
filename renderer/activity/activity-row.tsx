import {
  Button,
  Caption1,
  mergeClasses,
  TableCell,
  TableRow,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary, StoppedBatch } from '../../main/contract/push.ts';
import { PushActions } from '../components/push-actions.tsx';
import { PushProgressBar } from '../components/push-progress.tsx';
import { StateLabel } from '../components/state-label.tsx';
import { useWait, WaitNote } from '../components/wait-note.tsx';
import { useText } from '../text.tsx';
import { StoppedNote } from './stopped-note.tsx';
import { useTableStyles } from './table-styles.ts';

/** One push in the table of Activity. */
export function ActivityRow(props: {
  push: PushSummary;
  /** Its batch, where that has stopped half-way. */
  stopped: StoppedBatch | null;
  onDetails: () => void;
  onFailure: (failure: Failure) => void;
}) {
  const styles = useTableStyles();
  const { t, format } = useText();
  const restoreFocus = useRestoreFocusTarget();
  const { push } = props;
  const wait = useWait(push.id);
  const cell = (...more: string[]) => mergeClasses(styles.cell, ...more);
  return (
    <TableRow
      className={styles.row}
      // For the mouse only: the button in the row does the same for everybody.
      onClick={(event) => {
        const target = event.target as HTMLElement;
        if (event.currentTarget.contains(target) && !target.closest('button, a')) {
          props.onDetails();
        }
      }}
    >
      <TableCell className={cell(styles.file)}>
        {push.fileName}
        {push.batch && (
          <Caption1 className={styles.note}>
            {t('activity.batch', { place: push.batch.place, of: push.batch.of })}
          </Caption1>
        )}
      </TableCell>
      <TableCell className={cell(styles.repository)}>{push.repositoryName}</TableCell>
      <TableCell className={cell(styles.number)}>
        {push.rows === null ? (
          <span className={styles.wideOnly}>{t('common.unknown')}</span>
        ) : (
          <>
            <span className={styles.wideOnly}>{format.number(push.rows)}</span>
            <span className={styles.narrowOnly}>{t('push.file.rows', { rows: push.rows })}</span>
          </>
        )}
      </TableCell>
      <TableCell className={cell(styles.number)}>{format.bytes(push.bytes)}</TableCell>
      <TableCell className={cell(styles.status)}>
        <StateLabel push={push} />
        {props.stopped && (
          <StoppedNote push={push} batch={props.stopped} onFailure={props.onFailure} />
        )}
        {(push.state === 'preparing' || push.state === 'sending') && (
          <div className={styles.progress}>
            <PushProgressBar push={push} phase={push.state} words={false} />
          </div>
        )}
        {wait && (
          <Caption1 className={styles.note}>
            <WaitNote wait={wait} />
          </Caption1>
        )}
      </TableCell>
      <TableCell className={cell(styles.started)}>
        <time
          dateTime={new Date(push.startedAt).toISOString()}
          title={format.moment(push.startedAt)}
        >
          {format.short(push.startedAt, Date.now())}
        </time>
      </TableCell>
      <TableCell className={cell(styles.actions)}>
        <div className={styles.buttons}>
          <PushActions push={push} brief onFailure={props.onFailure} />
          <Button {...restoreFocus} size="small" appearance="subtle" onClick={props.onDetails}>
            {t('activity.details')}
          </Button>
        </div>
      </TableCell>
    </TableRow>
  );
}

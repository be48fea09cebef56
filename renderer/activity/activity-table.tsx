import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary } from '../../main/contract/push.ts';
import { PushActions } from '../components/push-actions.tsx';
import { PushProgressBar } from '../components/push-progress.tsx';
import { StateLabel } from '../components/state-label.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '720px' },
  row: { cursor: 'pointer' },
  cell: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalS },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    width: '60px',
  },
  numberHead: { width: '60px', '& > *': { justifyContent: 'flex-end' } },
  status: { width: '120px' },
  started: { width: '88px', whiteSpace: 'nowrap' },
  actions: { width: '140px' },
  buttons: {
    display: 'flex',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    '& button': { minWidth: 'auto', whiteSpace: 'nowrap' },
  },
  progress: { marginTop: tokens.spacingVerticalXS },
});

/** The pushes as a table, newest first. */
export function ActivityTable(props: {
  pushes: readonly PushSummary[];
  onDetails: (id: string) => void;
  onFailure: (failure: Failure) => void;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const restoreFocus = useRestoreFocusTarget();
  const now = Date.now();
  return (
    <div className={styles.scroll}>
      <Table aria-label={t('activity.title')} className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('activity.file')}</TableHeaderCell>
            <TableHeaderCell>{t('activity.repository')}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{t('activity.rows')}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{t('activity.size')}</TableHeaderCell>
            <TableHeaderCell className={styles.status}>{t('activity.status')}</TableHeaderCell>
            <TableHeaderCell className={styles.started}>{t('activity.started')}</TableHeaderCell>
            <td className={styles.actions} />
          </TableRow>
        </TableHeader>
        <TableBody>
          {props.pushes.map((push) => (
            <TableRow
              key={push.id}
              className={styles.row}
              // For the mouse only: the button in the row does the same for everybody.
              onClick={(event) => {
                const target = event.target as HTMLElement;
                if (event.currentTarget.contains(target) && !target.closest('button')) {
                  props.onDetails(push.id);
                }
              }}
            >
              <TableCell className={styles.cell}>{push.fileName}</TableCell>
              <TableCell className={styles.cell}>{push.repositoryName}</TableCell>
              <TableCell className={mergeClasses(styles.cell, styles.number)}>
                {push.rows === null ? t('common.unknown') : format.number(push.rows)}
              </TableCell>
              <TableCell className={mergeClasses(styles.cell, styles.number)}>
                {format.bytes(push.bytes)}
              </TableCell>
              <TableCell className={styles.status}>
                <StateLabel state={push.state} />
                {(push.state === 'preparing' || push.state === 'sending') && (
                  <div className={styles.progress}>
                    <PushProgressBar push={push} words={false} />
                  </div>
                )}
              </TableCell>
              <TableCell className={styles.started}>
                <time
                  dateTime={new Date(push.startedAt).toISOString()}
                  title={format.moment(push.startedAt)}
                >
                  {format.short(push.startedAt, now)}
                </time>
              </TableCell>
              <TableCell className={styles.actions}>
                <div className={styles.buttons}>
                  <PushActions push={push} brief onFailure={props.onFailure} />
                  <Button
                    {...restoreFocus}
                    size="small"
                    appearance="subtle"
                    onClick={() => props.onDetails(push.id)}
                  >
                    {t('activity.details')}
                  </Button>
                </div>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

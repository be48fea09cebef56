import {
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary, StoppedBatch } from '../../main/contract/push.ts';
import { useText } from '../text.tsx';
import { ActivityRow } from './activity-row.tsx';
import { useTableStyles } from './table-styles.ts';

/** The pushes as a table, newest first; where it is narrow, each push has lines of its own. */
export function ActivityTable(props: {
  pushes: readonly PushSummary[];
  /** Batches that have stopped half-way, by id. */
  stopped: ReadonlyMap<string, StoppedBatch>;
  onDetails: (id: string) => void;
  onFailure: (failure: Failure) => void;
}) {
  const styles = useTableStyles();
  const { t } = useText();
  return (
    <div className={styles.container}>
      <Table aria-label={t('activity.title')} className={styles.table}>
        <TableHeader className={styles.head}>
          <TableRow>
            <TableHeaderCell>{t('activity.file')}</TableHeaderCell>
            <TableHeaderCell>{t('activity.repository')}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{t('activity.rows')}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{t('activity.size')}</TableHeaderCell>
            <TableHeaderCell className={styles.statusHead}>{t('activity.status')}</TableHeaderCell>
            <TableHeaderCell className={styles.startedHead}>
              {t('activity.started')}
            </TableHeaderCell>
            <td className={styles.actionsHead} />
          </TableRow>
        </TableHeader>
        <TableBody className={styles.body}>
          {props.pushes.map((push) => (
            <ActivityRow
              key={push.id}
              push={push}
              stopped={(push.batch && props.stopped.get(push.batch.id)) ?? null}
              onDetails={() => props.onDetails(push.id)}
              onFailure={props.onFailure}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

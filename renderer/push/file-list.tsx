import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Repository } from '../../main/contract/repository.ts';
import { RepositoryPicker } from '../components/repository-picker.tsx';
import { useText } from '../text.tsx';
import { coveredFacts } from './facts.ts';
import { usePushSession } from './push-session.tsx';
import type { Item } from './session.ts';
import { markOf } from './severity.ts';
import { SeverityIcon } from './severity-icon.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '600px' },
  name: { overflowWrap: 'anywhere' },
  nameLine: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', width: '88px' },
  end: { width: '40px' },
  ordered: { width: '104px' },
  buttons: { display: 'flex', justifyContent: 'flex-end' },
  covered: { color: tokens.colorNeutralForeground3, paddingInline: tokens.spacingHorizontalXS },
  sum: { fontWeight: tokens.fontWeightSemibold },
  repository: { width: '36%' },
  link: {
    justifyContent: 'flex-start',
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  row: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  numberHead: { '& > *': { justifyContent: 'flex-end' } },
});

/** Several files, one line each; the chosen one is shown in full below. */
export function FileList(props: {
  items: readonly Item[];
  selectedId: string | null;
  repositories: readonly Repository[] | null;
  /** Their order matters, and can be changed. */
  isOrdered: boolean;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const { select, remove, place, move } = usePushSession();
  const { items, isOrdered } = props;
  const counted = items.flatMap(({ view }) => view?.inspection.rows ?? []);
  const end = mergeClasses(styles.end, isOrdered && styles.ordered);
  return (
    <div className={styles.scroll}>
      <Table size="small" aria-label={t('push.files')} className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('activity.file')}</TableHeaderCell>
            <TableHeaderCell className={styles.repository}>{t('push.repository')}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.number, styles.numberHead)}>
              {t('activity.rows')}
            </TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.number, styles.numberHead)}>
              {t('activity.size')}
            </TableHeaderCell>
            <td className={end} />
          </TableRow>
        </TableHeader>
        <TableBody>
          {items.map((item, at) => {
            const { id, name, bytes } = item.source;
            const chosen = id === props.selectedId;
            const mark = markOf(item);
            const rows = item.view?.inspection.rows ?? null;
            const covered = coveredFacts(t, format, item);
            return (
              <TableRow key={id} className={mergeClasses(chosen && styles.row)}>
                <TableCell className={styles.name}>
                  <div className={styles.nameLine}>
                    <Button
                      appearance="transparent"
                      className={mergeClasses(styles.link, chosen && styles.chosen)}
                      aria-pressed={chosen}
                      onClick={() => select(id)}
                    >
                      {name}
                    </Button>
                    {mark && <SeverityIcon severity={mark} />}
                  </div>
                  {covered && <Caption1 className={styles.covered}>{covered}</Caption1>}
                </TableCell>
                <TableCell>
                  <RepositoryPicker
                    repositories={props.repositories}
                    selectedId={item.repositoryId}
                    label={t('push.repositoryFor', { name })}
                    onSelect={(repositoryId) => void place(item, repositoryId)}
                  />
                </TableCell>
                <TableCell className={styles.number}>
                  {rows === null ? t('common.unknown') : format.number(rows)}
                </TableCell>
                <TableCell className={styles.number}>{format.bytes(bytes)}</TableCell>
                <TableCell className={end}>
                  <div className={styles.buttons}>
                    {isOrdered && (
                      <>
                        <Button
                          appearance="subtle"
                          size="small"
                          icon={<ArrowUpRegular />}
                          aria-label={t('push.files.up', { name })}
                          disabledFocusable={at === 0}
                          onClick={() => move(id, -1)}
                        />
                        <Button
                          appearance="subtle"
                          size="small"
                          icon={<ArrowDownRegular />}
                          aria-label={t('push.files.down', { name })}
                          disabledFocusable={at === items.length - 1}
                          onClick={() => move(id, 1)}
                        />
                      </>
                    )}
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<DismissRegular />}
                      aria-label={t('push.removeFile', { name })}
                      onClick={() => remove(id)}
                    />
                  </div>
                </TableCell>
              </TableRow>
            );
          })}
          <TableRow className={styles.sum}>
            <TableCell className={styles.name}>{t('push.files.sum')}</TableCell>
            <TableCell />
            <TableCell className={styles.number}>
              {counted.length < items.length
                ? t('common.unknown')
                : format.number(counted.reduce((sum, rows) => sum + rows, 0))}
            </TableCell>
            <TableCell className={styles.number}>
              {format.bytes(items.reduce((sum, { source }) => sum + source.bytes, 0))}
            </TableCell>
            <TableCell className={end} />
          </TableRow>
        </TableBody>
      </Table>
    </div>
  );
}

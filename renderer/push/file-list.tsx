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
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Repository } from '../../main/contract/repository.ts';
import { RepositoryPicker } from '../components/repository-picker.tsx';
import { useText } from '../text.tsx';
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
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const { select, remove, place } = usePushSession();
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
            <td className={styles.end} />
          </TableRow>
        </TableHeader>
        <TableBody>
          {props.items.map((item) => {
            const { id, name, bytes } = item.source;
            const chosen = id === props.selectedId;
            const mark = markOf(item);
            const rows = item.view?.inspection.rows ?? null;
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
                <TableCell className={styles.end}>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DismissRegular />}
                    aria-label={t('push.removeFile', { name })}
                    onClick={() => remove(id)}
                  />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
}

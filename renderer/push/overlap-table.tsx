import {
  Caption1,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { Overlap } from '../../main/contract/overlap.ts';
import { differenceWords, earlierWords, rowsWords } from '../../strings/describe-overlap.ts';
import { useText } from '../text.tsx';

/** More than these are counted. */
const maxLines = 8;

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: '100%' },
  narrow: { width: '24%' },
  wide: { width: '46%' },
  row: { ':last-child': { borderBottomStyle: 'none' } },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Which rows were pushed before, and how they have changed since. */
export function OverlapTable({ overlaps }: { overlaps: readonly Overlap[] }) {
  const styles = useStyles();
  const { t, format } = useText();
  const left = overlaps.length - maxLines;
  return (
    <div>
      <div className={styles.frame}>
        <Table size="small" aria-label={t('overlap.table')} className={styles.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={mergeClasses(styles.cell, styles.narrow)}>
                {t('overlap.rows')}
              </TableHeaderCell>
              <TableHeaderCell className={styles.cell}>{t('overlap.before')}</TableHeaderCell>
              <TableHeaderCell className={mergeClasses(styles.cell, styles.wide)}>
                {t('overlap.now')}
              </TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {overlaps.slice(0, maxLines).map((overlap) => (
              <TableRow key={`${overlap.period} ${overlap.company}`} className={styles.row}>
                <td className={styles.cell}>{rowsWords(t, format, overlap)}</td>
                <td className={mergeClasses(styles.cell, styles.soft)}>
                  {earlierWords(t, overlap)}
                </td>
                <td className={styles.cell}>{differenceWords(t, format, overlap)}</td>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      {left > 0 && (
        <Caption1 className={styles.soft}>{t('overlap.more', { count: left })}</Caption1>
      )}
    </div>
  );
}

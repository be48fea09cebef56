import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ChangedLine } from '../../main/contract/push.ts';
import { visible } from '../../strings/visible.ts';
import { FoldButton } from '../components/fold-button.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  scroll: {
    marginTop: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: '100%', tableLayout: 'fixed' },
  row: { ':last-child': { borderBottomStyle: 'none' } },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    verticalAlign: 'top',
  },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  line: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', width: '48px' },
  lineHead: { textAlign: 'end', width: '48px', '& > *': { justifyContent: 'flex-end' } },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** What a conversion changes, on lines of the file itself; folded, because it is solved. */
export function Changes({ lines }: { lines: readonly ChangedLine[] }) {
  const styles = useStyles();
  const { t, format } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label={t('changes.show')}>
      <FoldButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {t('changes.show')}
      </FoldButton>
      {open && (
        <div id={id} className={styles.scroll}>
          <Table size="small" aria-label={t('changes.title')} className={styles.table}>
            <TableHeader>
              <TableRow>
                <TableHeaderCell className={mergeClasses(styles.cell, styles.lineHead)}>
                  {t('changes.line')}
                </TableHeaderCell>
                <TableHeaderCell className={styles.cell}>{t('changes.before')}</TableHeaderCell>
                <TableHeaderCell className={styles.cell}>{t('changes.after')}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {lines.map(({ line, before, after }) => (
                <TableRow key={line} className={styles.row}>
                  <td className={mergeClasses(styles.cell, styles.line)}>{format.number(line)}</td>
                  <td className={mergeClasses(styles.cell, styles.text)}>{visible(before)}</td>
                  <td className={mergeClasses(styles.cell, styles.text, !after && styles.soft)}>
                    {after === '' ? t('changes.leftOut') : visible(after)}
                  </td>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </section>
  );
}

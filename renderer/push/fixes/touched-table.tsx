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
import type { StepFinding } from '../../../main/contract/recipe.ts';
import { stepText } from '../../../strings/describe-recipe.ts';
import { visible } from '../../../strings/visible.ts';
import { useText } from '../../text.tsx';

const useStyles = makeStyles({
  scroll: {
    marginTop: tokens.spacingVerticalXS,
    maxHeight: '264px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: '100%', tableLayout: 'fixed' },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke2}`,
  },
  row: { ':last-child': { borderBottomStyle: 'none' } },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    fontVariantNumeric: 'tabular-nums',
  },
  line: { textAlign: 'end', width: '64px' },
  lineHead: { textAlign: 'end', width: '64px', '& > *': { justifyContent: 'flex-end' } },
  name: { width: '22%' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** The cells or rows that a fix touches, before and after. */
export function TouchedTable({ finding }: { finding: StepFinding }) {
  const styles = useStyles();
  const { t, format } = useText();
  const { touched, step, count } = finding;
  const label = t('fixes.table', { step: stepText(t, step) });
  const hasColumns = touched.some(({ column }) => column !== '');
  const nothing =
    hasColumns && step.kind !== 'leave-out-column' ? 'recipe.empty' : 'recipe.leftOut';
  return (
    <>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keyboard
        tabIndex={0}
        aria-label={label}
      >
        <Table size="extra-small" aria-label={label} className={styles.table}>
          <TableHeader className={styles.header}>
            <TableRow>
              <TableHeaderCell className={mergeClasses(styles.cell, styles.lineHead)}>
                {t('fixes.line')}
              </TableHeaderCell>
              {hasColumns && (
                <TableHeaderCell className={mergeClasses(styles.cell, styles.name)}>
                  {t('fixes.column')}
                </TableHeaderCell>
              )}
              <TableHeaderCell className={styles.cell}>{t('recipe.before')}</TableHeaderCell>
              <TableHeaderCell className={styles.cell}>{t('recipe.after')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {touched.map(({ line, column, before, after }) => (
              <TableRow key={`${line} ${column}`} className={styles.row}>
                <td className={mergeClasses(styles.cell, styles.line)}>
                  {line > 0 && format.number(line)}
                </td>
                {hasColumns && <td className={styles.cell}>{column}</td>}
                <td className={mergeClasses(styles.cell, before === '' && styles.soft)}>
                  {visible(before) || t('recipe.empty')}
                </td>
                <td className={mergeClasses(styles.cell, after === '' && styles.soft)}>
                  {visible(after) || t(nothing)}
                </td>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </section>
      {count > touched.length && (
        <Caption1 className={styles.soft}>
          {t('fixes.first', { shown: touched.length, count })}
        </Caption1>
      )}
    </>
  );
}

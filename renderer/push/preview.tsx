import {
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef } from 'react';
import type { Inspection } from '../../main/contract/inspection.ts';
import { visible } from '../../strings/visible.ts';
import { useText } from '../text.tsx';
import { isAmountColumn } from './columns.ts';

const rowHeight = 28;
/** More columns than this tell nobody anything and cost time to draw. */
const mostColumns = 60;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  scroll: {
    marginTop: tokens.spacingVerticalS,
    maxHeight: '320px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto' },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke2}`,
  },
  row: { height: `${rowHeight}px` },
  headerText: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'pre' },
  matched: { display: 'inline-flex', color: tokens.colorStatusSuccessForeground1 },
  cell: {
    maxWidth: '280px',
    height: `${rowHeight}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'pre',
    fontVariantNumeric: 'tabular-nums',
  },
  amount: { textAlign: 'right' },
  amountHeader: { textAlign: 'right', '& > *': { justifyContent: 'flex-end' } },
  spacer: { padding: 0 },
});

/** The first rows of a source as they stand in it; only the rows in view are in the document. */
export function Preview(props: { inspection: Inspection; fields: readonly string[] | null }) {
  const styles = useStyles();
  const { t } = useText();
  const headingId = useId();
  const scroll = useRef<HTMLElement>(null);
  const { header, sample, recipe } = props.inspection;
  const width = Math.max(header.length, ...sample.map((row) => row.length));
  const columns = Math.min(width, mostColumns);
  const amounts = useMemo(
    () => Array.from({ length: columns }, (_, column) => isAmountColumn(sample, column)),
    [sample, columns],
  );
  const virtual = useVirtualizer({
    count: sample.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  if (width === 0) return null;
  const rows = virtual.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  return (
    <div>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={headingId}>
          {t('preview.title')}
        </Subtitle2>
        <Caption1 className={styles.soft}>
          {t('preview.rows', { rows: sample.length, as: recipe?.plan ? 'sent' : 'file' })}{' '}
          {t('preview.columns', { hidden: width - columns })}
        </Caption1>
      </div>
      <section
        ref={scroll}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keyboard
        tabIndex={0}
        aria-labelledby={headingId}
      >
        <Table
          size="extra-small"
          aria-labelledby={headingId}
          aria-rowcount={sample.length + 1}
          className={styles.table}
        >
          <TableHeader className={styles.header}>
            <TableRow aria-rowindex={1}>
              {amounts.map((amount, column) => {
                const name = header[column] ?? '';
                return (
                  <TableHeaderCell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    key={column}
                    className={mergeClasses(styles.cell, amount && styles.amountHeader)}
                  >
                    <span className={styles.headerText}>
                      {visible(name) || t('preview.noName')}
                      {props.fields?.includes(name) && (
                        <span className={styles.matched} title={t('preview.matched')} aria-hidden>
                          <CheckmarkRegular />
                        </span>
                      )}
                    </span>
                  </TableHeaderCell>
                );
              })}
            </TableRow>
          </TableHeader>
          <TableBody>
            {before > 0 && (
              <tr aria-hidden>
                <td className={styles.spacer} style={{ height: before }} />
              </tr>
            )}
            {rows.map(({ index }) => (
              <TableRow key={index} aria-rowindex={index + 2} className={styles.row}>
                {amounts.map((amount, column) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    key={column}
                    className={mergeClasses(styles.cell, amount && styles.amount)}
                  >
                    {visible(sample[index]?.[column] ?? '')}
                  </td>
                ))}
              </TableRow>
            ))}
            {after > 0 && (
              <tr aria-hidden>
                <td className={styles.spacer} style={{ height: after }} />
              </tr>
            )}
          </TableBody>
        </Table>
      </section>
    </div>
  );
}

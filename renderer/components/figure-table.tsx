import {
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { FigureTable as Figures } from '../../strings/describe-finance.ts';

const useStyles = makeStyles({
  // So that figures of any length can be read in a narrow window.
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.body1,
    minWidth: 'min(560px, 100%)',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'text',
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: `0 ${tokens.spacingHorizontalXXL}`,
    verticalAlign: 'baseline',
    ':last-child': { paddingInlineEnd: 0 },
  },
  denseTable: { ...typographyStyles.caption1, minWidth: '100%' },
  denseCell: { paddingInlineEnd: tokens.spacingHorizontalM },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
  sum: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** Figures in a real table, with what has to be known to read it right below. */
export function FigureTable(props: {
  label: string;
  figures: Figures;
  /** For a narrow place. */
  dense?: boolean;
}) {
  const { label, figures, dense = false } = props;
  const styles = useStyles();
  const { columns, lines, notes } = figures;
  const cell = (at: number) =>
    mergeClasses(
      styles.cell,
      dense && styles.denseCell,
      columns[at]?.align === 'right' && styles.figure,
    );
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={label}>
        <table
          className={mergeClasses(styles.table, dense && styles.denseTable)}
          aria-label={label}
        >
          <thead>
            <tr>
              {columns.map(({ title }, at) => (
                <th
                  key={title}
                  scope="col"
                  className={mergeClasses(
                    cell(at),
                    styles.head,
                    columns[at]?.align === 'right' && styles.figure,
                  )}
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ cells, isSum }) => (
              <tr key={cells.join('\u001f')} className={mergeClasses(isSum && styles.sum)}>
                {cells.map((text, at) => (
                  <td key={columns[at]?.title ?? at} className={cell(at)}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <Caption1 key={note} className={styles.note}>
          {note}
        </Caption1>
      ))}
    </div>
  );
}

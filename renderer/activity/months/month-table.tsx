import {
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { BoardLine, MonthBoard } from '../../../main/contract/month-board.ts';
import { usePushSession } from '../../push/push-session.tsx';
import { useSavedPushes } from '../../saved/use-saved-pushes.ts';
import { useText } from '../../text.tsx';
import { MonthCell } from './month-cell.tsx';

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: {
    width: '22%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  company: { paddingInlineStart: tokens.spacingHorizontalM },
  cell: { paddingBlock: tokens.spacingVerticalXXS, textAlign: 'right' },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Saved pushes and their companies down, months across. `from` and `to` cut out columns. */
export function MonthTable(props: { board: MonthBoard; from: number; to: number }) {
  const { board, from, to } = props;
  const styles = useStyles();
  const { t, format } = useText();
  const { chooseFor } = usePushSession();
  const saved = useSavedPushes();
  const choose = (id: string) => {
    const found = saved?.find((one) => one.id === id);
    if (found) void chooseFor(found);
  };
  const ids = [...new Set(board.lines.map(({ savedPushId }) => savedPushId))];
  const groups = ids.map((id) => board.lines.filter(({ savedPushId }) => savedPushId === id));
  const periods = board.periods.slice(from, to);
  const cells = (line: BoardLine) =>
    line.cells.slice(from, to).map((cell) => (
      <td key={cell.period} className={styles.cell}>
        <MonthCell line={line} cell={cell} onChoose={() => choose(line.savedPushId)} />
      </td>
    ));
  return (
    <table className={styles.table} aria-label={t('months.title')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {t('months.savedPush')}
          </th>
          {periods.map((period) => (
            <th key={period} scope="col" className={styles.head}>
              {format.shortPeriod(period)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((lines) => {
        const [first] = lines;
        if (!first) return null;
        const note = first.isByPushDate && (
          <Caption1 className={styles.note}>{t('months.byPushDate')}</Caption1>
        );
        return (
          <tbody key={first.savedPushId}>
            {first.company !== null && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={periods.length + 1}
                  className={mergeClasses(styles.name, styles.group)}
                >
                  {first.name}
                </th>
              </tr>
            )}
            {lines.map((line) => (
              <tr key={line.company}>
                <th
                  scope="row"
                  className={mergeClasses(
                    styles.name,
                    line.company === null ? styles.group : styles.company,
                  )}
                >
                  {line.company === null
                    ? line.name
                    : t('months.company', { company: line.company })}
                  {note}
                </th>
                {cells(line)}
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ControlTotals as Totals } from '../../main/contract/finance.ts';
import { totalsTable, totalsTitle } from '../../strings/describe-finance.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { useText } from '../text.tsx';
import { fewLines } from './few-lines.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What the rows add up to; of many companies only the sums unless all are asked for. */
export function ControlTotals({ totals, all }: { totals: Totals; all: boolean }) {
  const styles = useStyles();
  const { t, format } = useText();
  const title = totalsTitle(t, totals);
  const table = totalsTable(t, format, totals);
  return (
    <div className={styles.section}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <FigureTable
        label={title}
        figures={all ? table : { ...table, lines: fewLines(table.lines) }}
      />
    </div>
  );
}

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FinanceReading, TieOut } from '../../main/contract/finance.ts';
import type { Inspection } from '../../main/contract/inspection.ts';
import { totalsTable } from '../../strings/describe-finance.ts';
import { FoldButton } from '../components/fold-button.tsx';
import { useText } from '../text.tsx';
import { ColumnReadings } from './column-readings.tsx';
import { ControlTotals } from './control-totals.tsx';
import { emptyTotals } from './erp-fields.ts';
import { ErpTotals } from './erp-totals.tsx';
import { fewLines } from './few-lines.ts';
import { usePushSession } from './push-session.tsx';
import type { Item } from './session.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
});

/** A file as a ledger: what it adds up to, how that compares with the ERP, how it was read. */
export function LedgerCard(props: {
  item: Item;
  inspection: Inspection;
  finance: FinanceReading;
  /** As `useTieOuts` gives them. */
  tieOuts: readonly (TieOut | null)[];
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const { setOptions, stateErp } = usePushSession();
  const [all, setAll] = useState(false);
  const [readings, setReadings] = useState(false);
  const readingsId = useId();
  const { item, inspection, finance, tieOuts } = props;
  const totals = finance.totals?.byCurrency[0]?.sums.length ? finance.totals : null;
  const lines = totals ? totalsTable(t, format, totals).lines : [];
  return (
    <div className={styles.card}>
      {totals && <ControlTotals totals={totals} all={all} />}
      <div className={styles.buttons}>
        {fewLines(lines).length < lines.length && (
          <FoldButton inline open={all} onToggle={() => setAll(!all)}>
            {t(all ? 'totals.fewer' : 'totals.each', { count: lines.length })}
          </FoldButton>
        )}
        {totals && (
          <FoldButton
            inline
            open={item.erp !== null}
            onToggle={() => stateErp(item.source.id, item.erp ? null : emptyTotals(totals))}
          >
            {t('erp.open')}
          </FoldButton>
        )}
        <FoldButton
          inline
          open={readings}
          controls={readingsId}
          onToggle={() => setReadings(!readings)}
        >
          {t('reading.title')}
        </FoldButton>
      </div>
      {item.readAsLastTime && (
        <Caption1 className={styles.soft}>{t('reading.asLastTime')}</Caption1>
      )}
      {totals && item.erp && (
        <ErpTotals item={item} erp={item.erp} totals={totals} tieOuts={tieOuts} />
      )}
      {readings && (
        <div id={readingsId}>
          <ColumnReadings
            finance={finance}
            header={inspection.header}
            columns={inspection.layout?.columns ?? 0}
            options={item.options}
            onChange={(options) => void setOptions(item, options)}
          />
        </div>
      )}
    </div>
  );
}

import {
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import {
  type ControlTotals,
  type StatedFigure,
  type StatedTotal,
  statedFigures,
  type TieOut,
} from '../../main/contract/finance.ts';
import { tieOutWords } from '../../strings/describe-finance.ts';
import { useText } from '../text.tsx';
import { usePushSession } from './push-session.tsx';
import type { ErpStatement, Item } from './session.ts';

/** A field for each currency, up to so many; the others are compared by naming them. */
const mostFields = 8;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  field: { width: '176px' },
  figure: { width: '132px' },
  amounts: { width: '168px' },
  input: {
    width: '100%',
    minWidth: 0,
    '& input': {
      width: '100%',
      minWidth: 0,
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
    },
  },
  verdict: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'inline-flex', marginTop: '2px' },
  ties: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusWarningForeground1 },
});

/** What the ERP shows, entered by a person, and whether it ties. */
export function ErpTotals(props: {
  item: Item;
  erp: ErpStatement;
  totals: ControlTotals;
  tieOuts: readonly (TieOut | null)[];
}) {
  const styles = useStyles();
  const { t } = useText();
  const { stateErp } = usePushSession();
  const { item, erp, totals, tieOuts } = props;
  const [first] = erp.totals;
  const amounts = totals.byCurrency[0]?.sums.map(({ name }) => name) ?? [];
  const change = (of: Partial<StatedTotal>, at?: number) => {
    const changed = erp.totals.map((one, index) =>
      at === undefined || at === index ? { ...one, ...of } : one,
    );
    stateErp(item.source.id, { ...erp, totals: changed });
  };
  const differs = tieOuts.some((one) => one !== null && !one.ties);
  return (
    <div className={styles.box}>
      <div className={styles.fields}>
        {amounts.length > 1 && (
          <Field label={t('totals.amount')} className={styles.amounts}>
            <Select
              value={first?.amount ?? amounts[0] ?? ''}
              onChange={(_, { value }) => change({ amount: value })}
            >
              {amounts.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={t('erp.figure')} className={styles.figure}>
          <Select
            value={first?.figure ?? 'net'}
            onChange={(_, { value }) => change({ figure: value as StatedFigure })}
          >
            {statedFigures.map((figure) => (
              <option key={figure} value={figure}>
                {t(`totals.${figure}`)}
              </option>
            ))}
          </Select>
        </Field>
        {erp.totals.map((stated, at) => (
          <div key={stated.currency ?? ''} className={styles.field}>
            <Field label={t('erp.field', { currency: stated.currency || 'none' })}>
              <Input
                className={styles.input}
                value={stated.text}
                placeholder={t('erp.placeholder')}
                onChange={(_, { value }) => change({ text: value.slice(0, 200) }, at)}
              />
            </Field>
            <Verdict tieOut={tieOuts[at] ?? null} />
          </div>
        ))}
      </div>
      {(differs || erp.comment !== '') && (
        <Field label={t('erp.comment')} hint={t('erp.comment.hint')}>
          <Textarea
            value={erp.comment}
            rows={2}
            onChange={(_, { value }) =>
              stateErp(item.source.id, { ...erp, comment: value.slice(0, 2_000) })
            }
          />
        </Field>
      )}
    </div>
  );
}

/** An empty field for each currency. */
export function emptyTotals({ byCurrency }: ControlTotals): readonly StatedTotal[] {
  const lines = byCurrency.slice(0, mostFields);
  return lines.map(({ currency }) => ({
    text: '',
    figure: 'net',
    ...(currency !== null && { currency }),
  }));
}

function Verdict({ tieOut }: { tieOut: TieOut | null }) {
  const styles = useStyles();
  const { t, format } = useText();
  return (
    <div aria-live="polite">
      {tieOut && (
        <Caption1
          className={mergeClasses(styles.verdict, tieOut.ties ? styles.ties : styles.differs)}
        >
          <span className={styles.icon} aria-hidden>
            {tieOut.ties ? <CheckmarkCircleFilled /> : <WarningRegular />}
          </span>
          <span>{tieOutWords(t, format, tieOut)}</span>
        </Caption1>
      )}
    </div>
  );
}

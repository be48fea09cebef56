import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type ControlTotals,
  type StatedFigure,
  type StatedTotal,
  statedFigures,
  type TieOut,
} from '../../main/contract/finance.ts';
import { statedWords, tieOutWords } from '../../strings/describe-finance.ts';
import { useText } from '../text.tsx';
import { companiesOf, withCompany } from './erp-fields.ts';
import { ErpVerdict } from './erp-verdict.tsx';
import { usePushSession } from './push-session.tsx';
import type { Item } from './session.ts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  field: { width: '176px' },
  figure: { width: '132px' },
  choice: { width: '168px' },
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
});

/** What the ERP shows, entered by a person, and whether it ties. */
export function ErpTotals(props: {
  item: Item;
  erp: readonly StatedTotal[];
  totals: ControlTotals;
  tieOuts: readonly (TieOut | null)[];
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const { stateErp } = usePushSession();
  const { item, erp, totals, tieOuts } = props;
  const [company, setCompany] = useState<string | undefined>(undefined);
  const companies = companiesOf(totals);
  const amounts = totals.byCurrency[0]?.sums.map(({ name }) => name) ?? [];
  const shown = erp.flatMap((stated, at) => (stated.company === company ? [{ stated, at }] : []));
  const others = tieOuts.flatMap((one) => (one && one.stated.company !== company ? [one] : []));
  const [first] = shown;
  const state = (changed: readonly StatedTotal[]) => stateErp(item.source.id, changed);
  const change = (of: Partial<StatedTotal>, only?: number) =>
    state(
      erp.map((one, at) =>
        one.company === company && (only === undefined || only === at) ? { ...one, ...of } : one,
      ),
    );
  const choose = (name: string) => {
    const chosen = name === '' ? undefined : name;
    setCompany(chosen);
    state(withCompany(erp, totals, chosen));
  };
  return (
    <div>
      <div className={styles.fields}>
        {companies.length > 0 && (
          <Field label={t('erp.company')} className={styles.choice}>
            <Select value={company ?? ''} onChange={(_, { value }) => choose(value)}>
              <option value="">{t('erp.company.all')}</option>
              {companies.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        {amounts.length > 1 && (
          <Field label={t('totals.amount')} className={styles.choice}>
            <Select
              value={first?.stated.amount ?? amounts[0] ?? ''}
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
            value={first?.stated.figure ?? 'net'}
            onChange={(_, { value }) => change({ figure: value as StatedFigure })}
          >
            {statedFigures.map((figure) => (
              <option key={figure} value={figure}>
                {t(`totals.${figure}`)}
              </option>
            ))}
          </Select>
        </Field>
        {shown.map(({ stated, at }) => (
          <div key={stated.currency ?? ''} className={styles.field}>
            <Field label={t('erp.field', { currency: stated.currency || 'none' })}>
              <Input
                className={styles.input}
                value={stated.text}
                placeholder={t('erp.placeholder')}
                onChange={(_, { value }) => change({ text: value.slice(0, 200) }, at)}
              />
            </Field>
            <div aria-live="polite">
              {tieOuts[at] && (
                <ErpVerdict tieOut={tieOuts[at]}>{tieOutWords(t, format, tieOuts[at])}</ErpVerdict>
              )}
            </div>
          </div>
        ))}
      </div>
      {others.map((one) => (
        <ErpVerdict key={statedWords(t, one)} tieOut={one}>
          {t('erp.other', { what: statedWords(t, one), verdict: tieOutWords(t, format, one) })}
        </ErpVerdict>
      ))}
    </div>
  );
}

import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Step } from '../../../main/contract/recipe.ts';
import type { TextKey } from '../../../strings/translate.ts';
import { useText } from '../../text.tsx';

const useStyles = makeStyles({
  field: { maxWidth: '260px', margin: `${tokens.spacingVerticalS} 0` },
  box: { minWidth: 0 },
});

interface Way {
  readonly value: string;
  readonly label: TextKey;
  readonly step: Step;
}

function waysOf({ kind }: Step): readonly Way[] {
  const leave = { value: '', label: 'fixes.open.leave' } as const;
  if (kind === 'amounts') {
    return [
      { ...leave, step: { kind } },
      { value: ',', label: 'fixes.open.comma', step: { kind, decimalMark: ',' } },
      { value: '.', label: 'fixes.open.point', step: { kind, decimalMark: '.' } },
    ];
  }
  if (kind !== 'dates') return [];
  return [
    { ...leave, step: { kind } },
    { value: 'dmy', label: 'fixes.open.dmy', step: { kind, order: 'dmy' } },
    { value: 'mdy', label: 'fixes.open.mdy', step: { kind, order: 'mdy' } },
  ];
}

function chosenValue(step: Step): string {
  if (step.kind === 'amounts') return step.decimalMark ?? '';
  return step.kind === 'dates' ? (step.order ?? '') : '';
}

/** What becomes of amounts and dates that could be read in two ways, where there are any. */
export function OpenCells(props: { step: Step; unread: number; onChange: (step: Step) => void }) {
  const styles = useStyles();
  const { t } = useText();
  const ways = waysOf(props.step);
  const value = chosenValue(props.step);
  const chosen = ways.find((way) => way.value === value);
  if (!chosen || (props.unread === 0 && value === '')) return null;
  return (
    <Field label={t('fixes.open')} size="small" className={styles.field}>
      <Dropdown
        size="small"
        className={styles.box}
        value={t(chosen.label)}
        selectedOptions={[value]}
        onOptionSelect={(_, data) => {
          const way = ways.find((one) => one.value === data.optionValue);
          if (way) props.onChange(way.step);
        }}
      >
        {ways.map((way) => (
          <Option key={way.value} value={way.value}>
            {t(way.label)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

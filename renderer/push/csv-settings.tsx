import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Inspection, SourceOptions } from '../../main/contract/inspection.ts';
import {
  type CsvChoice,
  characterName,
  delimiters,
  encodingChoices,
  escapes,
  quotes,
} from '../../strings/csv-words.ts';
import type { TextKey } from '../../strings/translate.ts';
import { useText } from '../text.tsx';
import { type Setting, withSetting } from './source-options.ts';
import { sureness } from './sureness.ts';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(152px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingVerticalL,
    margin: 0,
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  box: { minWidth: 0 },
  list: { minWidth: '320px', maxHeight: '360px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Offer {
  readonly value: string | null;
  readonly name: string;
  readonly hint?: string;
}

function Choice(props: {
  label: TextKey;
  offers: readonly Offer[];
  chosen: string | null | undefined;
  found: string;
  onChoose: (value: string | null | undefined) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const index = props.offers.findIndex(({ value }) => value === props.chosen);
  const chosen = props.offers[index];
  return (
    <Field label={t(props.label)} {...(!chosen && { hint: props.found })}>
      <Dropdown
        className={styles.box}
        {...(props.offers.some(({ hint }) => hint) && { listbox: { className: styles.list } })}
        positioning={{ align: 'end', position: 'below' }}
        value={chosen?.name ?? t('csv.automatic')}
        selectedOptions={[String(index)]}
        onOptionSelect={(_, data) => props.onChoose(props.offers[Number(data.optionValue)]?.value)}
      >
        <Option value="-1">{t('csv.automatic')}</Option>
        {props.offers.map(({ name, hint }, position) => (
          <Option key={name} value={String(position)} text={name}>
            {hint === undefined ? (
              name
            ) : (
              <span>
                {name} <span className={styles.hint}>{hint}</span>
              </span>
            )}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/**
 * How a text file is to be read: each setting is found automatically unless chosen here. JSON has
 * an encoding only.
 */
export function CsvSettings(props: {
  inspection: Inspection;
  options: SourceOptions;
  onChange: (options: SourceOptions) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { options } = props;
  const { dialect, encoding, confidence } = props.inspection;
  const choose = (setting: Setting) => (value: string | null | undefined) =>
    props.onChange(withSetting(options, setting, value));
  const found = (value: string, sure: number | undefined) =>
    t('csv.found', { value, sure: sureness(sure) });
  // One setting chosen by hand, and how sure the others are is not known any more.
  const isChosen = ['delimiter', 'quote', 'escape'].some((name) => name in options);
  const sign = (setting: 'delimiter' | 'quote' | 'escape', choices: readonly CsvChoice[]) => (
    <Choice
      label={`csv.${setting}`}
      offers={choices.map(({ value, label }) => ({ value, name: t(label) }))}
      chosen={options[setting]}
      found={found(
        characterName(t, dialect?.[setting] ?? null),
        isChosen ? undefined : confidence?.dialect,
      )}
      onChoose={choose(setting)}
    />
  );
  return (
    <fieldset aria-label={t(dialect ? 'csv.title' : 'push.settings')} className={styles.group}>
      {dialect && (
        <>
          {sign('delimiter', delimiters)}
          {sign('quote', quotes)}
          {sign('escape', escapes)}
        </>
      )}
      <Choice
        label="csv.encoding"
        offers={encodingChoices.map(({ value, where }) => ({
          value,
          name: value,
          ...(where && { hint: t(where) }),
        }))}
        chosen={options.encoding}
        found={found(encoding ?? t('common.unknown'), confidence?.encoding)}
        onChoose={choose('encoding')}
      />
    </fieldset>
  );
}

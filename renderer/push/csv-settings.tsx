import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Inspection, SourceOptions } from '../../main/contract/inspection.ts';
import {
  type CsvChoice,
  characterName,
  delimiters,
  encodings,
  escapes,
  quotes,
} from '../../strings/csv-words.ts';
import type { TextKey } from '../../strings/translate.ts';
import { useText } from '../text.tsx';
import { type Setting, withSetting } from './source-options.ts';

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
});

function Choice(props: {
  label: TextKey;
  choices: readonly CsvChoice[];
  chosen: string | null | undefined;
  found: string;
  onChoose: (value: string | null | undefined) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const index = props.choices.findIndex(({ value }) => value === props.chosen);
  const chosen = props.choices[index];
  return (
    <Field
      label={t(props.label)}
      {...(!chosen && { hint: t('csv.found', { value: props.found }) })}
    >
      <Dropdown
        className={styles.box}
        value={t(chosen?.label ?? 'csv.automatic')}
        selectedOptions={[String(index)]}
        onOptionSelect={(_, data) => props.onChoose(props.choices[Number(data.optionValue)]?.value)}
      >
        <Option value="-1">{t('csv.automatic')}</Option>
        {props.choices.map(({ label }, position) => (
          <Option key={label} value={String(position)}>
            {t(label)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** How a CSV file is to be read: each setting is found automatically unless chosen here. */
export function CsvSettings(props: {
  inspection: Inspection;
  options: SourceOptions;
  onChange: (options: SourceOptions) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { dialect, encoding } = props.inspection;
  const choose = (setting: Setting) => (value: string | null | undefined) =>
    props.onChange(withSetting(props.options, setting, value));
  const found = (character: string | null | undefined) => characterName(t, character ?? null);
  return (
    <fieldset aria-label={t('csv.title')} className={styles.group}>
      <Choice
        label="csv.delimiter"
        choices={delimiters}
        chosen={props.options.delimiter}
        found={found(dialect?.delimiter)}
        onChoose={choose('delimiter')}
      />
      <Choice
        label="csv.quote"
        choices={quotes}
        chosen={props.options.quote}
        found={found(dialect?.quote)}
        onChoose={choose('quote')}
      />
      <Choice
        label="csv.escape"
        choices={escapes}
        chosen={props.options.escape}
        found={found(dialect?.escape)}
        onChoose={choose('escape')}
      />
      <Choice
        label="csv.encoding"
        choices={encodings}
        chosen={props.options.encoding}
        found={encoding ?? t('common.unknown')}
        onChoose={choose('encoding')}
      />
    </fieldset>
  );
}

import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import {
  nestedValues,
  type RowsOptions,
  rowValues,
  type SourceOptions,
  usualRows,
} from '../../main/contract/inspection.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
  },
});

/** Whether the file is sent or its rows, and how those are made. */
export function RowsChoice(props: {
  options: SourceOptions;
  /** What the import is called if nobody says so. */
  name: string;
  isJson: boolean;
  onChange: (options: SourceOptions) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { asRows, ...asFile } = props.options;
  const change = (of: Partial<RowsOptions>) =>
    props.onChange({ ...asFile, asRows: { ...usualRows, ...asRows, ...of } });
  const rename = (text: string) => {
    const { importName, ...rest } = asRows ?? usualRows;
    props.onChange({ ...asFile, asRows: { ...rest, ...(text !== '' && { importName: text }) } });
  };
  return (
    <div className={styles.fields}>
      <Field label={t('push.rows')} hint={t('push.rows.hint')}>
        <RadioGroup
          layout="horizontal"
          value={asRows ? 'rows' : 'file'}
          onChange={(_, { value }) => (value === 'rows' ? change({}) : props.onChange(asFile))}
        >
          <Radio value="file" label={t('push.rows.file')} />
          <Radio value="rows" label={t('push.rows.rows')} />
        </RadioGroup>
      </Field>
      {asRows && (
        <ImportName value={asRows.importName ?? ''} usual={props.name} onChange={rename} />
      )}
      {asRows && !props.isJson && (
        <Field label={t('push.rows.values')}>
          <Select
            value={asRows.values}
            onChange={(_, { value }) => change({ values: value as RowsOptions['values'] })}
          >
            {rowValues.map((value) => (
              <option key={value} value={value}>
                {t(`push.rows.values.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {asRows && props.isJson && (
        <Field label={t('push.rows.nested')}>
          <Select
            value={asRows.nested}
            onChange={(_, { value }) => change({ nested: value as RowsOptions['nested'] })}
          >
            {nestedValues.map((value) => (
              <option key={value} value={value}>
                {t(`push.rows.nested.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function ImportName(props: { value: string; usual: string; onChange: (text: string) => void }) {
  const { t } = useText();
  return (
    <Field label={t('push.rows.name')}>
      <Input
        defaultValue={props.value}
        placeholder={props.usual}
        maxLength={200}
        // Each change has the file planned anew: once is enough.
        onBlur={(event) => {
          const text = event.target.value.trim();
          if (text !== props.value) props.onChange(text);
        }}
      />
    </Field>
  );
}

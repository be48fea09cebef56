import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';

const useStyles = makeStyles({ box: { minWidth: 0 } });

/** The name of a column: typed, or one of the repository's fields. */
export function NameInput(props: {
  label: string;
  fields: readonly string[];
  value: string;
  onChange: (name: string) => void;
}) {
  const styles = useStyles();
  const { value, onChange } = props;
  const fitting = props.fields.filter((field) =>
    field.toLowerCase().includes(value.trim().toLowerCase()),
  );
  return (
    <Field label={props.label}>
      <Combobox
        freeform
        className={styles.box}
        value={value}
        selectedOptions={props.fields.includes(value) ? [value] : []}
        onInput={(event) => onChange(event.currentTarget.value)}
        onOptionSelect={(_, data) => data.optionValue !== undefined && onChange(data.optionValue)}
      >
        {fitting.map((field) => (
          <Option key={field} value={field}>
            {field}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

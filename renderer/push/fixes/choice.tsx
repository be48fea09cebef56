import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';

const useStyles = makeStyles({ box: { minWidth: 0 } });

/** One of a few values, each with its text. */
export function Choice<T extends string>(props: {
  label: string;
  values: readonly { readonly value: T; readonly text: string }[];
  /** `null`: nothing yet. */
  chosen: T | null;
  onChoose: (value: T) => void;
}) {
  const styles = useStyles();
  const { values, chosen } = props;
  return (
    <Field label={props.label}>
      <Dropdown
        className={styles.box}
        value={values.find(({ value }) => value === chosen)?.text ?? ''}
        selectedOptions={chosen === null ? [] : [chosen]}
        onOptionSelect={(_, data) => {
          const found = values.find(({ value }) => value === data.optionValue);
          if (found) props.onChoose(found.value);
        }}
      >
        {values.map(({ value, text }) => (
          <Option key={value} value={value} text={text}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type NameTake, nameTakes, type Step } from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';
import { Choice } from './choice.tsx';
import { FormLine } from './form-line.tsx';
import { NameInput } from './name-input.tsx';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** What stands in a column of every row: a text, or a part of the file's or sheet's name. */
export function TextForm(props: {
  kind: 'set-column' | 'column-from-name';
  /** Whether the source has sheets. */
  hasSheet: boolean;
  fields: readonly string[];
  onAdd: (step: Step) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [of, setOf] = useState<'file' | 'sheet'>('file');
  const [take, setTake] = useState<NameTake>('period');
  const { kind } = props;
  const step = (): Step | null => {
    if (name.trim() === '') return null;
    if (kind === 'set-column') return { kind, name: name.trim(), value };
    return { kind, name: name.trim(), of, take };
  };
  const sources = props.hasSheet ? (['file', 'sheet'] as const) : (['file'] as const);
  return (
    <FormLine step={step()} onAdd={props.onAdd}>
      <NameInput
        label={t('fixes.form.name')}
        fields={props.fields}
        value={name}
        onChange={setName}
      />
      {kind === 'set-column' ? (
        <Field label={t('fixes.form.text')}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={value}
            onChange={(_, data) => setValue(data.value)}
          />
        </Field>
      ) : (
        <>
          <Choice
            label={t('fixes.form.take')}
            values={nameTakes.map((one) => ({ value: one, text: t(`fixes.form.take.${one}`) }))}
            chosen={take}
            onChoose={setTake}
          />
          <Choice
            label={t('fixes.form.of')}
            values={sources.map((one) => ({ value: one, text: t(`fixes.form.of.${one}`) }))}
            chosen={of}
            onChoose={setOf}
          />
        </>
      )}
    </FormLine>
  );
}

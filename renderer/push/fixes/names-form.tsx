import { useState } from 'react';
import type { Step } from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';
import { FormLine } from './form-line.tsx';
import { NameInput } from './name-input.tsx';

/** More names than this are not typed into a window. */
const mostColumns = 60;

/** The names of the columns of a file without a header: the repository's, unless changed. */
export function NamesForm(props: {
  columns: number;
  fields: readonly string[];
  onAdd: (step: Step) => void;
}) {
  const { t } = useText();
  const width = Math.min(props.columns, mostColumns);
  const [names, setNames] = useState(() =>
    Array.from({ length: width }, (_, column) => props.fields[column] ?? ''),
  );
  const isComplete = names.every((name) => name.trim() !== '');
  return (
    <FormLine step={isComplete ? { kind: 'column-names', names } : null} onAdd={props.onAdd}>
      {names.map((name, column) => (
        <NameInput
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={column}
          label={t('fixes.form.names', { place: column + 1 })}
          fields={props.fields}
          value={name}
          onChange={(to) => setNames(names.map((one, at) => (at === column ? to : one)))}
        />
      ))}
    </FormLine>
  );
}

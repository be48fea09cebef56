import { useState } from 'react';
import type { ColumnRef, Step } from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { FormLine } from './form-line.tsx';
import { NameInput } from './name-input.tsx';
import type { SourceColumn } from './source-columns.ts';

/** Which column is renamed, or left out. */
export function ColumnForm(props: {
  kind: 'rename-column' | 'leave-out-column';
  columns: readonly SourceColumn[];
  fields: readonly string[];
  onAdd: (step: Step) => void;
}) {
  const { t } = useText();
  const [column, setColumn] = useState<ColumnRef | null>(null);
  const [to, setTo] = useState('');
  const { kind } = props;
  const step = (): Step | null => {
    if (column === null) return null;
    if (kind === 'leave-out-column') return { kind, column };
    return to.trim() === '' ? null : { kind, column, to: to.trim() };
  };
  return (
    <FormLine step={step()} onAdd={props.onAdd}>
      <ColumnChoice columns={props.columns} chosen={column} onChoose={setColumn} />
      {kind === 'rename-column' && (
        <NameInput label={t('fixes.form.to')} fields={props.fields} value={to} onChange={setTo} />
      )}
    </FormLine>
  );
}

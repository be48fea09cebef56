import { useState } from 'react';
import type { Step } from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';
import { Choice } from './choice.tsx';
import { FormLine } from './form-line.tsx';

/** Which of the rows near the top is the header. */
export function HeaderForm(props: {
  rows: readonly (readonly string[])[];
  onAdd: (step: Step) => void;
}) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const names = chosen === null ? undefined : props.rows[Number(chosen)];
  return (
    <FormLine step={names ? { kind: 'header-row', names } : null} onAdd={props.onAdd}>
      <Choice
        label={t('fixes.form.row')}
        values={props.rows.map((cells, index) => ({
          value: String(index),
          text: cells.join(' · '),
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
    </FormLine>
  );
}

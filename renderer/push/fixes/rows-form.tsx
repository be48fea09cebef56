import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type ColumnRef,
  type RowTest,
  rowTests,
  type Step,
} from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';
import { Choice } from './choice.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { FormLine } from './form-line.tsx';
import type { SourceColumn } from './source-columns.ts';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** Which rows are left out, by a column and a simple test. */
export function RowsForm(props: { columns: readonly SourceColumn[]; onAdd: (step: Step) => void }) {
  const styles = useStyles();
  const { t } = useText();
  const [column, setColumn] = useState<ColumnRef | null>(null);
  const [test, setTest] = useState<RowTest>('is');
  const [text, setText] = useState('');
  return (
    <FormLine step={stepOf(column, test, text)} onAdd={props.onAdd}>
      <ColumnChoice columns={props.columns} chosen={column} onChoose={setColumn} />
      <Choice
        label={t('fixes.form.test')}
        values={rowTests.map((value) => ({ value, text: t(`fixes.form.test.${value}`) }))}
        chosen={test}
        onChoose={setTest}
      />
      {test !== 'is-empty' && (
        <Field label={t('fixes.form.text')}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={text}
            onChange={(_, data) => setText(data.value)}
          />
        </Field>
      )}
    </FormLine>
  );
}

function stepOf(column: ColumnRef | null, test: RowTest, text: string): Step | null {
  if (column === null) return null;
  if (test === 'is-empty') return { kind: 'leave-out-rows', column, test };
  return text.trim() === '' ? null : { kind: 'leave-out-rows', column, test, text: text.trim() };
}

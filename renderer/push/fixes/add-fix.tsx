import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Step } from '../../../main/contract/recipe.ts';
import type { SourceView } from '../../../main/contract/source.ts';
import { useText } from '../../text.tsx';
import { ColumnForm } from './column-form.tsx';
import { headerCandidates } from './header-candidates.ts';
import { HeaderForm } from './header-form.tsx';
import { NamesForm } from './names-form.tsx';
import { RowsForm } from './rows-form.tsx';
import { sourceColumns } from './source-columns.ts';
import { TextForm } from './text-form.tsx';

/** The fixes that have to be said more about than that they are wanted. */
const kinds = [
  'leave-out-rows',
  'rename-column',
  'leave-out-column',
  'set-column',
  'column-from-name',
  'header-row',
  'column-names',
] as const;
type Kind = (typeof kinds)[number];

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  choice: { maxWidth: '320px' },
  box: { minWidth: 0 },
});

/** Lets a person make a fix of their own: about rows, columns or the header. */
export function AddFix(props: {
  view: SourceView;
  /** Names of the repository's fields. */
  fields: readonly string[];
  onAdd: (step: Step) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [kind, setKind] = useState<Kind | null>(null);
  const choice = useRef<HTMLButtonElement>(null);
  const { inspection } = props.view;
  const columns = sourceColumns(inspection);
  const isJson = inspection.format === 'json' || inspection.format === 'ndjson';
  const offered = kinds.filter(
    (one) => !isJson || (one !== 'header-row' && one !== 'column-names'),
  );
  const common = {
    columns,
    fields: props.fields,
    onAdd: (step: Step) => {
      setKind(null);
      // The form goes, and with it the button that had the focus.
      choice.current?.focus();
      props.onAdd(step);
    },
  };
  return (
    <div className={styles.column}>
      <Field label={t('fixes.add')} className={styles.choice}>
        <Dropdown
          button={{ ref: choice }}
          className={styles.box}
          value={t(kind === null ? 'fixes.add.choose' : `fixes.add.${kind}`)}
          selectedOptions={kind === null ? [] : [kind]}
          onOptionSelect={(_, data) => {
            setKind(kinds.find((one) => one === data.optionValue) ?? null);
          }}
        >
          {offered.map((one) => (
            <Option key={one} value={one}>
              {t(`fixes.add.${one}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {kind === 'leave-out-rows' && <RowsForm {...common} />}
      {(kind === 'rename-column' || kind === 'leave-out-column') && (
        <ColumnForm key={kind} kind={kind} {...common} />
      )}
      {(kind === 'set-column' || kind === 'column-from-name') && (
        <TextForm key={kind} kind={kind} hasSheet={inspection.workbook !== undefined} {...common} />
      )}
      {kind === 'header-row' && (
        <HeaderForm rows={headerCandidates(inspection)} onAdd={common.onAdd} />
      )}
      {kind === 'column-names' && (
        <NamesForm
          columns={inspection.layout?.columns ?? columns.length}
          fields={props.fields}
          onAdd={common.onAdd}
        />
      )}
    </div>
  );
}

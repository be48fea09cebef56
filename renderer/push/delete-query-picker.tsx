import {
  Body1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { DeleteQuery, Repository } from '../../main/contract/repository.ts';
import { DeleteQueryDialog } from '../components/delete-query-dialog.tsx';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';

const nothing = 'nothing';
const add = 'add';

/** The one control on a page where a delete query is chosen. */
export const deleteQueryControl = 'delete-query';

const useStyles = makeStyles({ box: { minWidth: 0 } });

/** What Ignite is to delete before it adds the rows: nothing, or a stored delete query. */
export function DeleteQueryPicker(props: {
  queries: readonly DeleteQuery[];
  repositories: readonly Repository[] | null;
  repositoryId: string | null;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onSave: (query: DeleteQuery) => Promise<void>;
}) {
  const styles = useStyles();
  const { t } = useText();
  const restoreFocus = useRestoreFocusTarget();
  const [adding, setAdding] = useState(false);
  const { values, isLocked } = usePreferences();
  const fitting = props.queries.filter(({ repositoryId }) => repositoryId === props.repositoryId);
  const selected = fitting.find(({ id }) => id === props.selectedId);
  if (!values.deleteQueries) {
    const why = isLocked('deleteQueries') ? 'push.deleteQuery.forbidden' : 'push.deleteQuery.off';
    return (
      <Field label={t('push.deleteQuery')}>
        <Body1>{t(why)}</Body1>
      </Field>
    );
  }
  return (
    <>
      <Field
        label={t('push.deleteQuery')}
        hint={
          selected ? (
            <>
              {selected.description && <div>{selected.description}</div>}
              <div>{t('push.deleteQuery.unchecked')}</div>
            </>
          ) : (
            t('push.deleteQuery.hint')
          )
        }
      >
        <Dropdown
          {...restoreFocus}
          id={deleteQueryControl}
          className={styles.box}
          value={selected?.name ?? t('push.deleteQuery.nothing')}
          selectedOptions={[selected ? `query:${selected.id}` : nothing]}
          onOptionSelect={(_, data) => {
            if (data.optionValue === add) setAdding(true);
            else
              props.onSelect(
                fitting.find(({ id }) => `query:${id}` === data.optionValue)?.id ?? null,
              );
          }}
        >
          <Option value={nothing}>{t('push.deleteQuery.nothing')}</Option>
          {fitting.map(({ id, name }) => (
            <Option key={id} value={`query:${id}`}>
              {name}
            </Option>
          ))}
          <Option value={add}>{t('push.deleteQuery.add')}</Option>
        </Dropdown>
      </Field>
      <DeleteQueryDialog
        open={adding}
        repositoryId={props.repositoryId}
        repositories={props.repositories}
        taken={props.queries.map((query) => query.id)}
        onSave={async (query) => {
          await props.onSave(query);
          if (query.repositoryId === props.repositoryId) props.onSelect(query.id);
        }}
        onClose={() => setAdding(false)}
      />
    </>
  );
}

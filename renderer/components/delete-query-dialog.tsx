import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { DeleteQuery, Repository } from '../../main/contract/repository.ts';
import { useText } from '../text.tsx';
import { looksLikeUuid } from './delete-queries.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Modal } from './modal.tsx';
import { RepositoryPicker } from './repository-picker.tsx';
import { useAction } from './use-action.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

interface DeleteQueryProps {
  /** The one to change; a new one without it. */
  readonly query?: DeleteQuery;
  /** Preset for a new one. */
  readonly repositoryId?: string | null;
  readonly repositories: readonly Repository[] | null;
  /** UUIDs that are stored already. */
  readonly taken: readonly string[];
  /** May throw `RequestFailed`; the dialog stays open then and says why. */
  readonly onSave: (query: DeleteQuery) => Promise<void>;
  readonly onClose: () => void;
}

function DeleteQueryForm(props: DeleteQueryProps) {
  const styles = useStyles();
  const { t } = useText();
  const [name, setName] = useState(props.query?.name ?? '');
  const [description, setDescription] = useState(props.query?.description ?? '');
  const [id, setId] = useState(props.query?.id ?? '');
  const [repositoryId, setRepositoryId] = useState(
    props.query?.repositoryId ?? props.repositoryId ?? null,
  );
  const [tried, setTried] = useState(false);
  const save = useAction(async (query: DeleteQuery) => {
    await props.onSave(query);
    props.onClose();
  });
  const uuid = id.trim();
  const missing = (value: string) =>
    tried && value.trim() === '' ? { validationMessage: t('deleteQuery.missing') } : {};
  const isTaken = uuid !== props.query?.id && props.taken.includes(uuid);
  const odd = uuid !== '' && !looksLikeUuid(uuid);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog inside of another form's tree must not submit that one too.
    event.stopPropagation();
    setTried(true);
    if (name.trim() === '' || uuid === '' || odd || isTaken || !repositoryId) return;
    void save.run({ id: uuid, repositoryId, name: name.trim(), description: description.trim() });
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>
          {t(props.query ? 'deleteQuery.title.edit' : 'deleteQuery.title.add')}
        </DialogTitle>
        <DialogContent className={styles.fields}>
          <Field label={t('deleteQuery.name')} hint={t('deleteQuery.name.hint')} {...missing(name)}>
            <Input value={name} onChange={(_, data) => setName(data.value)} />
          </Field>
          <Field label={t('deleteQuery.description')} hint={t('deleteQuery.description.hint')}>
            <Textarea
              value={description}
              onChange={(_, data) => setDescription(data.value)}
              rows={2}
            />
          </Field>
          <Field
            label={t('deleteQuery.uuid')}
            hint={t('deleteQuery.uuid.hint')}
            {...missing(id)}
            {...((odd || isTaken) && {
              validationMessage: t(isTaken ? 'deleteQuery.uuid.taken' : 'deleteQuery.uuid.odd'),
            })}
          >
            <Input value={id} spellCheck={false} onChange={(_, data) => setId(data.value)} />
          </Field>
          <Field label={t('deleteQuery.repository')} {...missing(repositoryId ?? '')}>
            <RepositoryPicker
              repositories={props.repositories}
              selectedId={repositoryId}
              onSelect={setRepositoryId}
            />
          </Field>
          {save.failure && <FailureNotice failure={save.failure} />}
        </DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary" disabled={save.busy}>
            {t('common.save')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

/** Adds or changes a delete query. */
export function DeleteQueryDialog(props: DeleteQueryProps & { open: boolean }) {
  const { open, ...form } = props;
  return (
    <Modal open={open} onClose={props.onClose}>
      <DeleteQueryForm {...form} />
    </Modal>
  );
}

import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Repository } from '../../main/contract/repository.ts';
import type { TextKey } from '../../strings/translate.ts';
import { useText } from '../text.tsx';
import { filterRepositories } from './filter-repositories.ts';

/** More than anybody scrolls through; the rest is found by typing. */
const mostShown = 100;

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '320px' },
  more: { color: tokens.colorNeutralForeground3 },
});

function emptyText(repositories: readonly Repository[] | null): TextKey {
  if (!repositories) return 'push.repository.asking';
  return repositories.length === 0 ? 'push.repository.empty' : 'push.repository.none';
}

/** A searchable list of the repositories. */
export function RepositoryPicker(props: {
  /** `null` while Ignite has not answered yet. */
  repositories: readonly Repository[] | null;
  selectedId: string | null;
  onSelect: (id: string) => void;
  label?: string;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState<string | null>(null);
  const repositories = props.repositories ?? [];
  const selected = repositories.find(({ id }) => id === props.selectedId);
  const found = filterRepositories(repositories, search ?? '');
  const shown = found.slice(0, mostShown);
  return (
    <Combobox
      className={styles.box}
      listbox={{ className: styles.list }}
      // The arrow keys open the list: a stop of its own would only be one more.
      expandIcon={{ 'aria-label': t('push.repository.open'), tabIndex: -1 }}
      freeform
      placeholder={t('push.repository.placeholder')}
      {...(props.label && { 'aria-label': props.label })}
      value={search ?? selected?.name ?? ''}
      selectedOptions={props.selectedId ? [props.selectedId] : []}
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      onChange={(event) => {
        setSearch(event.target.value);
        // Fluent opens for keys only; text also comes by pasting.
        setOpen(true);
      }}
      onOptionSelect={(event, data) => {
        setSearch(null);
        // Leaving the field is no choice, whatever the list highlights just then.
        if ('key' in event && event.key === 'Tab') return;
        if (data.optionValue && data.optionValue !== props.selectedId) {
          props.onSelect(data.optionValue);
        }
      }}
      // What was typed and not chosen must not look like a choice.
      onBlur={() => setSearch(null)}
    >
      {shown.map(({ id, name }) => (
        <Option key={id} value={id} text={name}>
          {name}
        </Option>
      ))}
      {found.length > shown.length && (
        <Option disabled text="" className={styles.more}>
          {t('push.repository.more', { count: found.length - shown.length })}
        </Option>
      )}
      {found.length === 0 && (
        <Option disabled text="" className={styles.more}>
          {t(emptyText(props.repositories))}
        </Option>
      )}
    </Combobox>
  );
}

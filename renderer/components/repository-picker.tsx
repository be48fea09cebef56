import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Repository } from '../../main/contract/repository.ts';
import { useText } from '../text.tsx';

/** More than anybody scrolls through; the rest is found by typing. */
const mostShown = 100;

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '320px' },
  more: { color: tokens.colorNeutralForeground3 },
});

/** The repositories whose name has all words of the search, in their order. */
export function filterRepositories(
  repositories: readonly Repository[],
  search: string,
): readonly Repository[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return repositories;
  return repositories.filter(({ name }) => {
    const lower = name.toLowerCase();
    return words.every((word) => lower.includes(word));
  });
}

/** A searchable list of the repositories. */
export function RepositoryPicker(props: {
  repositories: readonly Repository[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  label?: string;
  disabled?: boolean;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [search, setSearch] = useState<string | null>(null);
  const selected = props.repositories.find(({ id }) => id === props.selectedId);
  const found = filterRepositories(props.repositories, search ?? '');
  const shown = found.slice(0, mostShown);
  return (
    <Combobox
      className={styles.box}
      listbox={{ className: styles.list }}
      freeform
      placeholder={t('push.repository.placeholder')}
      disabled={props.disabled ?? false}
      {...(props.label && { 'aria-label': props.label })}
      value={search ?? selected?.name ?? ''}
      selectedOptions={props.selectedId ? [props.selectedId] : []}
      onChange={(event) => setSearch(event.target.value)}
      onOptionSelect={(_, data) => {
        setSearch(null);
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
          {t(props.repositories.length === 0 ? 'push.repository.empty' : 'push.repository.none')}
        </Option>
      )}
    </Combobox>
  );
}

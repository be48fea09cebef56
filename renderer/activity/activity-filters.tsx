import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { pushKinds } from '../../main/contract/push-filter.ts';
import type { Repository } from '../../main/contract/repository.ts';
import { request } from '../bridge.ts';
import { useShortcut } from '../shortcuts/use-shortcut.ts';
import { useText } from '../text.tsx';
import { type ChosenFilter, spans } from './chosen-filter.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: '200px', maxWidth: '320px' },
  choice: { minWidth: '140px', maxWidth: '240px' },
});

/** What is seen of Activity: by words, repository, status and time. */
export function ActivityFilters(props: {
  chosen: ChosenFilter;
  /** The words as they are typed; they are searched for a moment later. */
  typed: string;
  onType: (text: string) => void;
  onChange: (chosen: ChosenFilter) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { chosen, onChange } = props;
  const repositories = useDestinations();
  const search = useRef<HTMLInputElement>(null);
  const focusSearch = useCallback(() => search.current?.focus(), []);
  useShortcut('search', focusSearch);
  return (
    <div className={styles.line}>
      <SearchBox
        className={styles.search}
        input={{ ref: search }}
        aria-label={t('activity.search')}
        placeholder={t('activity.search')}
        value={props.typed}
        onChange={(_, data) => props.onType(data.value)}
      />
      {repositories.length > 1 && (
        <Choice
          label={t('activity.repository')}
          all={t('activity.filter.repositories')}
          value={chosen.repositoryId}
          options={repositories.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(repositoryId) => onChange({ ...chosen, repositoryId })}
        />
      )}
      <Choice
        label={t('activity.status')}
        all={t('activity.filter.kinds')}
        value={chosen.kind}
        options={pushKinds.map((value) => ({ value, text: t(`activity.filter.${value}`) }))}
        onChange={(kind) => onChange({ ...chosen, kind })}
      />
      <Choice
        label={t('activity.started')}
        all={t('activity.filter.spans')}
        value={chosen.span}
        options={spans.map((value) => ({ value, text: t(`activity.filter.${value}`) }))}
        onChange={(span) => onChange({ ...chosen, span })}
      />
    </div>
  );
}

function Choice<T extends string>(props: {
  label: string;
  all: string;
  value: T | '';
  options: readonly { readonly value: T; readonly text: string }[];
  onChange: (value: T | '') => void;
}) {
  const styles = useStyles();
  return (
    <Select
      className={styles.choice}
      aria-label={props.label}
      value={props.value}
      onChange={(_, { value }) => props.onChange(value as T | '')}
    >
      <option value="">{props.all}</option>
      {props.options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}

const none: readonly Pick<Repository, 'id' | 'name'>[] = [];

/** The repositories that anything was ever pushed to. */
function useDestinations(): readonly Pick<Repository, 'id' | 'name'>[] {
  const [repositories, setRepositories] = useState(none);
  useEffect(() => {
    let wanted = true;
    request('pushes.destinations', undefined).then(
      (found) => wanted && setRepositories(found),
      // Without them nothing is chosen by repository.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return repositories;
}

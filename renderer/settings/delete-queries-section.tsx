import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { DeleteQuery, Repository } from '../../main/contract/repository.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useDeleteQueries } from '../components/delete-queries.ts';
import { DeleteQueryDialog } from '../components/delete-query-dialog.tsx';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
  },
  add: { alignSelf: 'flex-start' },
});

/** The delete queries a person has named and described, by repository. */
export function DeleteQueriesSection({
  repositories,
}: {
  repositories: readonly Repository[] | null;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { queries, save, remove } = useDeleteQueries();
  const restoreFocus = useRestoreFocusTarget();
  const [edited, setEdited] = useState<DeleteQuery | 'new' | null>(null);
  const [doomed, setDoomed] = useState<DeleteQuery | null>(null);
  const removal = useAction(remove);
  const repositoryName = (id: string) =>
    repositories?.find((repository) => repository.id === id)?.name ??
    t('settings.deleteQueries.unknownRepository', { id });
  return (
    <Section title={t('settings.deleteQueries')}>
      <Body1 className={styles.soft}>{t('settings.deleteQueries.text')}</Body1>
      {queries.length === 0 ? (
        <Body1>{t('settings.deleteQueries.empty')}</Body1>
      ) : (
        <ul className={styles.list}>
          {queries.map((query) => (
            <li key={query.id} className={styles.item}>
              <div className={styles.text}>
                <Body1Strong>{query.name}</Body1Strong>
                {query.description && <Body1>{query.description}</Body1>}
                <Caption1 className={styles.soft}>
                  {repositoryName(query.repositoryId)} · {query.id}
                </Caption1>
              </div>
              <Button
                appearance="subtle"
                {...restoreFocus}
                icon={<EditRegular />}
                aria-label={t('settings.deleteQueries.edit', { name: query.name })}
                onClick={() => setEdited(query)}
              />
              <Button
                appearance="subtle"
                {...restoreFocus}
                icon={<DeleteRegular />}
                aria-label={t('settings.deleteQueries.remove', { name: query.name })}
                onClick={() => setDoomed(query)}
              />
            </li>
          ))}
        </ul>
      )}
      {removal.failure && <FailureNotice failure={removal.failure} />}
      <Button {...restoreFocus} className={styles.add} onClick={() => setEdited('new')}>
        {t('settings.deleteQueries.add')}
      </Button>
      <DeleteQueryDialog
        open={edited !== null}
        {...(edited && edited !== 'new' && { query: edited })}
        repositories={repositories}
        taken={queries.map((query) => query.id)}
        onSave={(query) => save(query, edited === 'new' ? undefined : edited?.id)}
        onClose={() => setEdited(null)}
      />
      <ConfirmDialog
        open={doomed !== null}
        title={t('deleteQuery.remove.title', { name: doomed?.name ?? '' })}
        confirm={t('common.remove')}
        onConfirm={() => {
          if (doomed) void removal.run(doomed.id);
          setDoomed(null);
        }}
        onCancel={() => setDoomed(null)}
      >
        {t('deleteQuery.remove.text')}
      </ConfirmDialog>
    </Section>
  );
}

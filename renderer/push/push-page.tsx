import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ConnectionState } from '../../main/contract/connection.ts';
import { useDeleteQueries } from '../components/delete-queries.ts';
import { DuplicateDialog } from '../components/duplicate-dialog.tsx';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { useText } from '../text.tsx';
import { EmptyPush } from './empty-push.tsx';
import { FileForm } from './file-form.tsx';
import { FileList } from './file-list.tsx';
import { PushBar } from './push-bar.tsx';
import { usePushSession } from './push-session.tsx';
import { pushLabel, whyBlocked } from './readiness.ts';
import { RunningPush } from './running-push.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  chosen: { overflowWrap: 'anywhere' },
});

/** Push: choose files, look at them, send them. */
export function PushPage({ state }: { state: ConnectionState }) {
  const styles = useStyles();
  const { t, format } = useText();
  const { session, failure, choose, clear, remove, start, dismiss } = usePushSession();
  const { queries, save } = useDeleteQueries();
  const { items } = session;
  const selected = items.find(({ source }) => source.id === session.selectedId) ?? items[0];
  const { repositories } = state;
  const repositoryName = (id: string | null) =>
    repositories?.find((repository) => repository.id === id)?.name ?? null;
  const duplicate = items.find(({ refused }) => refused?.code === 'already-pushed');
  const question = (
    <DuplicateDialog
      failure={duplicate?.refused ?? null}
      repository={repositoryName(duplicate?.repositoryId ?? null) ?? t('common.unknown')}
      onAgain={() => duplicate && void start([duplicate], true)}
      onCancel={() => duplicate && dismiss(duplicate.source.id)}
    />
  );
  if (!selected) return <EmptyPush practice={state.mode === 'practice'} />;
  if (items.some(({ push }) => push)) {
    return (
      <>
        <RunningPush items={items} />
        {question}
      </>
    );
  }
  const several = items.length > 1;
  const query = queries.find(({ id }) => id === selected.deleteQueryId);
  const refused = items.find((item) => item.refused && item !== duplicate)?.refused;
  return (
    <Page
      title={several ? t('push.titleMany', { count: items.length }) : selected.source.name}
      actions={
        <div className={styles.actions}>
          <Button appearance="subtle" icon={<AddRegular />} onClick={choose}>
            {t('push.addMore')}
          </Button>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={
              several ? t('push.removeAll') : t('push.removeFile', { name: selected.source.name })
            }
            onClick={() => (several ? clear() : remove(selected.source.id))}
          />
        </div>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {several && (
        <>
          <FileList items={items} selectedId={selected.source.id} repositories={repositories} />
          <Subtitle1 as="h2" className={styles.chosen}>
            {selected.source.name}
          </Subtitle1>
        </>
      )}
      <FileForm
        key={selected.source.id}
        item={selected}
        repositories={repositories}
        queries={queries}
        onSaveQuery={save}
        several={several}
      />
      {refused && <FailureNotice failure={refused} />}
      <PushBar
        label={pushLabel(t, items, repositoryName)}
        blocked={whyBlocked(t, format, items)}
        note={!several && query ? t('push.note.deletes', { name: query.name }) : null}
        busy={items.some(({ starting }) => starting)}
        onPush={() => void start(items, false)}
      />
      {question}
    </Page>
  );
}

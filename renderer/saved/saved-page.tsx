import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConnectionState } from '../../main/contract/connection.ts';
import type { ImportedPush, SavedPush } from '../../main/contract/saved-push.ts';
import { request } from '../bridge.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';
import { FolderDialog } from '../watched/folder-dialog.tsx';
import { useWatched } from '../watched/use-watched.ts';
import { WaitingList } from '../watched/waiting-list.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { ImportReport } from './import-report.tsx';
import { SavedRow } from './saved-row.tsx';
import { useSavedPushes } from './use-saved-pushes.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Saved pushes: those there are, changed, put in order, and handed on to colleagues. */
export function SavedPage({ state }: { state: ConnectionState }) {
  const styles = useStyles();
  const { t } = useText();
  const all = useSavedPushes();
  const watched = useWatched();
  const [watching, setWatching] = useState<SavedPush | null>(null);
  const [edited, setEdited] = useState<SavedPush | null>(null);
  const [doomed, setDoomed] = useState<SavedPush | null>(null);
  const [report, setReport] = useState<readonly ImportedPush[] | null>(null);
  const take = useAction(async () => setReport(await request('savedPushes.import', undefined)));
  const hand = useAction(async (ids: readonly string[]) => {
    await request('savedPushes.export', { ids });
  });
  const move = useAction(async (id: string, place: number) => {
    await request('savedPushes.move', { id, place });
  });
  const remove = useAction(async (id: string) => {
    await request('savedPushes.remove', { id });
  });
  const failure = take.failure ?? hand.failure ?? move.failure ?? remove.failure;
  return (
    <Page
      title={t('nav.saved')}
      actions={
        <>
          <Button appearance="subtle" disabled={take.busy} onClick={take.run}>
            {t('saved.import')}
          </Button>
          {all !== null && all.length > 0 && (
            <Button
              appearance="subtle"
              disabled={hand.busy}
              onClick={() => void hand.run(all.map(({ id }) => id))}
            >
              {t('saved.exportAll')}
            </Button>
          )}
        </>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {report && <ImportReport report={report} onClose={() => setReport(null)} />}
      {all?.length === 0 ? (
        <Body1>{t('saved.empty')}</Body1>
      ) : (
        <Body1 className={styles.soft}>{t('saved.text')}</Body1>
      )}
      <WaitingList />
      <ul className={styles.list}>
        {all?.map((saved, at) => (
          <SavedRow
            key={saved.id}
            saved={saved}
            watched={watched.find(({ savedPushId }) => savedPushId === saved.id) ?? null}
            isFirst={at === 0}
            isLast={at === all.length - 1}
            onEdit={() => setEdited(saved)}
            onWatch={() => setWatching(saved)}
            onMove={(by) => void move.run(saved.id, at + by)}
            onRemove={() => setDoomed(saved)}
          />
        ))}
      </ul>
      <EditDialog
        saved={edited}
        repositories={state.repositories}
        onClose={() => setEdited(null)}
      />
      <FolderDialog saved={watching} watched={watched} onClose={() => setWatching(null)} />
      <ConfirmDialog
        open={doomed !== null}
        title={t('saved.remove.title', { name: doomed?.name ?? '' })}
        confirm={t('common.remove')}
        onConfirm={() => {
          if (doomed) void remove.run(doomed.id);
          setDoomed(null);
        }}
        onCancel={() => setDoomed(null)}
      >
        {t('saved.remove.text')}
      </ConfirmDialog>
    </Page>
  );
}

import type { ConnectionState } from '../../main/contract/connection.ts';
import { describeFailure } from '../../strings/describe.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { DuplicateDialog } from '../components/duplicate-dialog.tsx';
import { useText } from '../text.tsx';
import { EmptyPush } from './empty-push.tsx';
import { OverlapDialog } from './overlap-dialog.tsx';
import { PreparePage } from './prepare-page.tsx';
import { usePushSession } from './push-session.tsx';
import { RunningPush } from './running-push.tsx';

/** Push: choose files, look at them, send them. */
export function PushPage({ state }: { state: ConnectionState }) {
  const { t } = useText();
  const { session, start, select, dismiss } = usePushSession();
  const { items } = session;
  const selected = items.find(({ source }) => source.id === session.selectedId) ?? items[0];
  const repositoryName = (id: string | null) =>
    state.repositories?.find((repository) => repository.id === id)?.name ?? null;
  const duplicate = items.find(({ refused }) => refused?.code === 'already-pushed');
  const overlap = items.find(({ refused }) => refused?.code === 'rows-pushed-before');
  const otherRows = items.find(({ refused }) => refused?.code === 'delete-query-differs');
  let page = <EmptyPush practice={state.mode === 'practice'} />;
  if (items.some(({ push }) => push)) {
    page = <RunningPush items={items} />;
  } else if (selected) {
    page = (
      <PreparePage
        items={items}
        selected={selected}
        repositories={state.repositories}
        repositoryName={repositoryName}
      />
    );
  }
  return (
    <>
      {page}
      <DuplicateDialog
        failure={duplicate?.refused ?? null}
        repository={repositoryName(duplicate?.repositoryId ?? null) ?? t('common.unknown')}
        onAgain={() => duplicate && void start([duplicate], { duplicate: true })}
        onCancel={() => duplicate && dismiss(duplicate.source.id)}
      />
      <ConfirmDialog
        open={otherRows !== undefined}
        title={t('push.otherRows')}
        confirm={t('push.otherRows.push')}
        onConfirm={() => otherRows && void start([otherRows], { otherRows: true })}
        onCancel={() => otherRows && dismiss(otherRows.source.id)}
      >
        {otherRows?.refused && describeFailure(t, otherRows.refused).what}
      </ConfirmDialog>
      <OverlapDialog
        item={duplicate ? null : (overlap ?? null)}
        repository={repositoryName(overlap?.repositoryId ?? null) ?? t('common.unknown')}
        onReplace={() => {
          if (!overlap) return;
          select(overlap.source.id);
          dismiss(overlap.source.id);
        }}
        onAdd={() => overlap && void start([overlap], { overlap: true })}
        onCancel={() => overlap && dismiss(overlap.source.id)}
      />
    </>
  );
}

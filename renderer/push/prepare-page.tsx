import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { Repository } from '../../main/contract/repository.ts';
import { useDeleteQueries } from '../components/delete-queries.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { useText } from '../text.tsx';
import { BatchChoice } from './batch-choice.tsx';
import { FileForm } from './file-form.tsx';
import { FileList } from './file-list.tsx';
import { PushBar } from './push-bar.tsx';
import { usePushSession } from './push-session.tsx';
import { isAskedAbout, pushLabel, whyBlocked } from './readiness.ts';

import type { Item } from './session.ts';
import { useTieOuts } from './use-tie-outs.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  chosen: { overflowWrap: 'anywhere' },
});

/** The Push page with files on it: look at them, decide, push. */
export function PreparePage(props: {
  items: readonly Item[];
  /** The one shown in full. */
  selected: Item;
  repositories: readonly Repository[] | null;
  repositoryName: (id: string) => string | null;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const { failure, choose, clear, remove, start, startBatch } = usePushSession();
  const [together, setTogether] = useState(false);
  const { queries, save } = useDeleteQueries();
  const { items, selected, repositories } = props;
  const several = items.length > 1;
  const mayBatch = several && new Set(items.map(({ repositoryId }) => repositoryId)).size === 1;
  const isBatch = mayBatch && together;
  const tieOuts = useTieOuts(selected);
  const query = queries.find(({ id }) => id === selected.deleteQueryId);
  // A file that was pushed before is asked about instead.
  const refused = items.find((item) => item.refused && !isAskedAbout(item.refused));
  const note = () => {
    if (query) return t('push.note.deletes', { name: query.name });
    const isOpen = tieOuts.some((one) => one && !one.ties) && !selected.comment.trim();
    return isOpen ? t('erp.note.differs') : null;
  };
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
          {mayBatch && <BatchChoice isBatch={together} onChange={setTogether} />}
          <FileList
            items={items}
            selectedId={selected.source.id}
            repositories={repositories}
            isOrdered={isBatch}
          />
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
        deletesWithFirst={isBatch && items[0] !== selected}
        tieOuts={tieOuts}
      />
      {refused?.refused && <FailureNotice failure={refused.refused} />}
      <PushBar
        label={pushLabel(t, items, props.repositoryName)}
        blocked={whyBlocked(t, format, items, isBatch)}
        note={several ? null : note()}
        busy={items.some(({ starting }) => starting)}
        onPush={() => void (isBatch ? startBatch(items) : start(items))}
      />
    </Page>
  );
}

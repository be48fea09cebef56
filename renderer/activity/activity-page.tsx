import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { go } from '../route.ts';
import { useText } from '../text.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import { ActivityTable } from './activity-table.tsx';
import { everything, isFiltered, toFilter } from './chosen-filter.ts';
import { ExportButton } from './export-button.tsx';
import { MonthBoard } from './months/month-board.tsx';
import { useMonths } from './months/use-months.ts';
import { PauseButton } from './pause-button.tsx';
import { useActivity } from './use-activity.ts';
import { useStoppedBatches } from './use-stopped-batches.ts';

const PushDetails = lazy(async () => ({
  default: (await import('./push-details.tsx')).PushDetails,
}));

/** Rows drawn at first, and added by "Show more". */
const step = 100;
/** Time between the last key and the search, ms. */
const pause = 150;

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
  },
  more: { alignSelf: 'center' },
});

/** Activity: what runs and what ran, in one list. */
export function ActivityPage({ pushId }: { pushId: string | null }) {
  const styles = useStyles();
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(everything);
  const [shown, setShown] = useState(step);
  const [refused, setRefused] = useState<Failure | null>(null);
  // The panel keeps what it shows while it closes.
  const [detailed, setDetailed] = useState(pushId);
  if (pushId && pushId !== detailed) setDetailed(pushId);
  const filter = useMemo(() => toFilter(chosen, new Date()), [chosen]);
  // One more tells that there are more.
  const { pushes: found, failure } = useActivity(filter, shown + 1);
  const pushes = found?.slice(0, shown) ?? null;
  const stopped = useStoppedBatches(pushes ?? []);
  const board = useMonths();

  useEffect(() => {
    const search = typed.trim();
    const take = () =>
      setChosen((before) => (before.search === search ? before : { ...before, search }));
    const timer = setTimeout(take, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const none = pushes?.length === 0;
  const filtered = isFiltered(chosen);
  const showAll = () => {
    setTyped('');
    setChosen(everything);
  };
  return (
    <Page
      title={t('activity.title')}
      actions={
        <>
          {pushes && !none && <ExportButton filter={filter} onFailure={setRefused} />}
          <PauseButton pushes={pushes ?? []} />
        </>
      }
    >
      {board && <MonthBoard board={board} />}
      {!(none && !filtered && typed === '') && (
        <ActivityFilters chosen={chosen} typed={typed} onType={setTyped} onChange={setChosen} />
      )}
      {(failure ?? refused) && <FailureNotice failure={(failure ?? refused) as Failure} />}
      {none && (
        <div className={styles.empty} role="status">
          <Body1>{t(filtered ? 'activity.noMatch' : 'activity.empty')}</Body1>
          {filtered ? (
            <Button onClick={showAll}>{t('activity.showAll')}</Button>
          ) : (
            <Button appearance="primary" onClick={() => go({ page: 'push' })}>
              {t('activity.empty.go')}
            </Button>
          )}
        </div>
      )}
      {pushes && !none && (
        <>
          <ActivityTable
            pushes={pushes}
            stopped={stopped}
            onDetails={(id) => go({ page: 'activity', pushId: id })}
            onFailure={setRefused}
          />
          {found && found.length > shown && (
            <Button className={styles.more} onClick={() => setShown(shown + step)}>
              {t('activity.more')}
            </Button>
          )}
        </>
      )}
      <Suspense>
        {detailed && (
          <PushDetails
            id={detailed}
            open={pushId !== null}
            state={pushes?.find(({ id }) => id === detailed)?.state ?? null}
            onClose={() => go({ page: 'activity', pushId: null })}
            onClosed={() => setDetailed(null)}
          />
        )}
      </Suspense>
    </Page>
  );
}

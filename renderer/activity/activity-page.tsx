import { Body1, Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { go } from '../route.ts';
import { useText } from '../text.tsx';
import { ActivityTable } from './activity-table.tsx';
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
  search: { maxWidth: '320px' },
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
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(step);
  const [refused, setRefused] = useState<Failure | null>(null);
  // The panel keeps what it shows while it closes.
  const [detailed, setDetailed] = useState(pushId);
  if (pushId && pushId !== detailed) setDetailed(pushId);
  const { pushes, failure } = useActivity(search);
  const stopped = useStoppedBatches(pushes ?? []);
  const board = useMonths();

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const none = pushes?.length === 0;
  return (
    <Page
      title={t('activity.title')}
      actions={
        <>
          {pushes && !none && <ExportButton search={search} onFailure={setRefused} />}
          <PauseButton pushes={pushes ?? []} />
        </>
      }
    >
      {board && <MonthBoard board={board} />}
      {!(none && search === '' && typed === '') && (
        <SearchBox
          className={styles.search}
          aria-label={t('activity.search')}
          placeholder={t('activity.search')}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
      )}
      {(failure ?? refused) && <FailureNotice failure={(failure ?? refused) as Failure} />}
      {none && (
        <div className={styles.empty} role="status">
          {search === '' ? (
            <>
              <Body1>{t('activity.empty')}</Body1>
              <Button appearance="primary" onClick={() => go({ page: 'push' })}>
                {t('activity.empty.go')}
              </Button>
            </>
          ) : (
            <Body1>{t('activity.noMatch', { search })}</Body1>
          )}
        </div>
      )}
      {pushes && !none && (
        <>
          <ActivityTable
            pushes={pushes.slice(0, shown)}
            stopped={stopped}
            onDetails={(id) => go({ page: 'activity', pushId: id })}
            onFailure={setRefused}
          />
          {pushes.length > shown && (
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

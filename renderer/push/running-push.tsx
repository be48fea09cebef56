import { Body1, Button, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary } from '../../main/contract/push.ts';
import { outcomeText, reasonText } from '../../strings/describe-push.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { PushActions } from '../components/push-actions.tsx';
import { PushProgressBar } from '../components/push-progress.tsx';
import { StateLabel } from '../components/state-label.tsx';
import { useRecord } from '../components/use-push.ts';
import { useWait, WaitNote } from '../components/wait-note.tsx';
import { hashOf } from '../route.ts';
import { SaveAsButton } from '../saved/save-as-button.tsx';
import { useText } from '../text.tsx';
import { usePushSession } from './push-session.tsx';
import { runningTitle } from './running-title.ts';
import type { Item } from './session.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
  },
});

function RunningFile({ push, isFromSaved }: { push: PushSummary; isFromSaved: boolean }) {
  const styles = useStyles();
  const { t, format } = useText();
  const { replacePush } = usePushSession();
  const [record] = useRecord(push.id, push.state);
  const wait = useWait(push.id);
  // What it waits for says the reason already.
  const isSaid = push.state === 'queued' && wait !== null;
  const [failure, setFailure] = useState<Failure | null>(null);
  const events = record?.state === push.state ? record.events : [];
  const reason = push.state === 'pushed' ? null : reasonText(t, events);
  return (
    <li className={styles.one}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{push.fileName}</Subtitle2>
        <StateLabel push={push} />
      </div>
      <Body1 className={styles.soft}>
        {push.repositoryName} · {format.bytes(push.bytes)}
      </Body1>
      {(push.state === 'preparing' || push.state === 'sending') && (
        <PushProgressBar push={push} phase={push.state} words />
      )}
      <div role="status">
        <Body1>{wait ? <WaitNote wait={wait} /> : outcomeText(t, push, events)}</Body1>
        {reason && !isSaid && (
          <>
            {' '}
            <Body1>
              {reason.what} {push.state === 'failed' && reason.todo}
            </Body1>
            {reason.words && (
              <Body1 as="p" block className={styles.soft}>
                {t('common.words', { words: reason.words })}
              </Body1>
            )}
          </>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.actions}>
        {push.state !== 'pushed' && (
          <PushActions
            push={push}
            onAgain={(started) => replacePush(push.id, started)}
            onFailure={setFailure}
          />
        )}
        {push.state === 'pushed' && !isFromSaved && (
          <SaveAsButton pushId={push.id} onFailure={setFailure} />
        )}
        <Link href={hashOf({ page: 'activity', pushId: push.id })}>{t('activity.details')}</Link>
      </div>
    </li>
  );
}

function RefusedFile({ item }: { item: Item }) {
  const styles = useStyles();
  const { t } = useText();
  const { start } = usePushSession();
  return (
    <li className={styles.one}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{item.source.name}</Subtitle2>
        <Body1 className={styles.soft}>
          {t(item.starting ? 'state.queued' : 'running.notStarted')}
        </Body1>
      </div>
      {item.refused && <FailureNotice failure={item.refused} />}
      {!item.starting && (
        <div className={styles.actions}>
          <Button onClick={() => start([item])}>{t('common.tryAgain')}</Button>
        </div>
      )}
    </li>
  );
}

/** The page while, and after, files are on their way: it has become the push. */
export function RunningPush({ items }: { items: readonly Item[] }) {
  const { t } = useText();
  const styles = useStyles();
  const { clear } = usePushSession();
  const pushed = items.every(({ push }) => push?.state === 'pushed');
  return (
    <Page title={runningTitle(t, items)}>
      <ul className={styles.list}>
        {items.map((item) =>
          item.push ? (
            <RunningFile key={item.source.id} push={item.push} isFromSaved={item.saved !== null} />
          ) : (
            <RefusedFile key={item.source.id} item={item} />
          ),
        )}
      </ul>
      <div className={styles.actions}>
        <Button appearance={pushed ? 'primary' : 'secondary'} onClick={clear}>
          {t('running.another')}
        </Button>
      </div>
    </Page>
  );
}

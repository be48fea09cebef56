import {
  Body1,
  Button,
  Caption1,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushRecord, PushState } from '../../main/contract/push.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { PushActions } from '../components/push-actions.tsx';
import { isRunning, outcomeText, reasonText, timelineSentence } from '../components/push-words.ts';
import { StateLabel } from '../components/state-label.tsx';
import { useRecord } from '../components/use-push.ts';
import { go } from '../route.ts';
import { useText } from '../text.tsx';
import { nextStep, sentFacts } from './record-facts.ts';

const useStyles = makeStyles({
  drawer: { width: 'min(480px, 100vw)' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  title: { overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  soft: { color: tokens.colorNeutralForeground3 },
  timeline: { margin: 0, padding: 0, listStyleType: 'none' },
  event: {
    display: 'grid',
    gridTemplateColumns: '88px 1fr',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(112px, max-content) 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  fact: { margin: 0, userSelect: 'text' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {children}
    </section>
  );
}

function Record({ record }: { record: PushRecord }) {
  const styles = useStyles();
  const { t, format } = useText();
  const [failure, setFailure] = useState<Failure | null>(null);
  const reason = reasonText(t, record.events);
  const answer = record.events.findLast(({ status }) => status !== undefined);
  return (
    <>
      <Section title={t('details.happened')}>
        <StateLabel state={record.state} />
        <Body1>{outcomeText(t, record, record.events)}</Body1>
        <ol className={styles.timeline}>
          {record.events.map((event, index) => (
            <li key={`${event.at}:${event.state}`} className={styles.event}>
              <Caption1 className={styles.soft}>
                <time dateTime={new Date(event.at).toISOString()} title={format.moment(event.at)}>
                  {format.time(event.at)}
                </time>
              </Caption1>
              <Body1>{timelineSentence(t, record.events, index)}</Body1>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('details.next')}>
        <Body1>{nextStep(t, record.state, reason)}</Body1>
        {failure && <FailureNotice failure={failure} />}
        <div className={styles.actions}>
          <PushActions
            push={record}
            onAgain={({ id }) => go({ page: 'activity', pushId: id })}
            onFailure={setFailure}
          />
        </div>
      </Section>
      <Section title={t('details.answered')}>
        {answer ? (
          <Body1>
            {t('details.status', { status: answer.status ?? '' })}
            {answer.message && ` · ${answer.message}`}
          </Body1>
        ) : (
          <Body1 className={styles.soft}>
            {t(isRunning(record.state) ? 'details.noAnswerYet' : 'details.noAnswer')}
          </Body1>
        )}
      </Section>
      <Section title={t('details.sent')}>
        <dl className={styles.facts}>
          {sentFacts(t, format, record).map(({ label, value }) => (
            <DefinitionRow key={label} label={label} value={value} />
          ))}
        </dl>
      </Section>
    </>
  );
}

function DefinitionRow({ label, value }: { label: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Body1 className={styles.soft}>{label}</Body1>
      </dt>
      <dd className={styles.fact}>
        <Body1>{value}</Body1>
      </dd>
    </>
  );
}

/** One push in full, at the side: what happened, what was sent, what came back, what can be done. */
export function PushDetails(props: {
  id: string;
  open: boolean;
  /** As the list knows it: a change is a reason to read the record again. */
  state: PushState | null;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const record = useRecord(props.id, props.state);
  return (
    <OverlayDrawer
      open={props.open}
      position="end"
      className={styles.drawer}
      onOpenChange={(_, data) => !data.open && props.onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          className={styles.title}
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('common.close')}
              onClick={props.onClose}
            />
          }
        >
          {record?.fileName ?? t('activity.details')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles.body}>{record ? <Record record={record} /> : <Spinner />}</div>
      </DrawerBody>
    </OverlayDrawer>
  );
}

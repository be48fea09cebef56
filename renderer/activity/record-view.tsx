import {
  Body1,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushRecord } from '../../main/contract/push.ts';
import { isRunning } from '../../main/contract/push.ts';
import { eventText, outcomeText, reasonText } from '../../strings/describe-push.ts';
import { type Fact, recordSections } from '../../strings/describe-record.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { FigureTable } from '../components/figure-table.tsx';
import { PushActions } from '../components/push-actions.tsx';
import { StateLabel } from '../components/state-label.tsx';
import { useWait, WaitNote } from '../components/wait-note.tsx';
import { go } from '../route.ts';
import { SaveAsButton } from '../saved/save-as-button.tsx';
import { useText } from '../text.tsx';
import { AddComment } from './add-comment.tsx';
import { nextStep } from './next-step.ts';
import { SaveReceipt } from './save-receipt.tsx';

const useStyles = makeStyles({
  sections: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  soft: { color: tokens.colorNeutralForeground3 },
  timeline: { margin: 0, padding: 0, listStyleType: 'none' },
  event: {
    display: 'grid',
    gridTemplateColumns: '88px 1fr',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '136px 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  fact: { margin: 0, userSelect: 'text', fontVariantNumeric: 'tabular-nums' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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

/** Everything kept about a push, in an accountant's order, with what can be done about it. */
export function RecordView(props: { record: PushRecord; onChange: (newer: PushRecord) => void }) {
  const { record } = props;
  const styles = useStyles();
  const { t, format } = useText();
  const [failure, setFailure] = useState<Failure | null>(null);
  const wait = useWait(record.id);
  const reason = reasonText(t, record.events);
  return (
    <div className={styles.sections}>
      {record.damaged && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('record.damaged')}</MessageBarBody>
        </MessageBar>
      )}
      <Section title={t('details.happened')}>
        <StateLabel push={record} />
        <Body1>{wait ? <WaitNote wait={wait} /> : outcomeText(t, record, record.events)}</Body1>
        <Timeline record={record} />
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
          <SaveReceipt record={record} />
          {record.finishedAt !== null && (
            <SaveAsButton key={record.id} pushId={record.id} onFailure={setFailure} />
          )}
        </div>
      </Section>
      <Section title={t('details.answered')}>
        <Answer record={record} />
      </Section>
      {recordSections(t, format, record).map(({ title, facts, table }) => (
        <Section key={title} title={title}>
          {facts.length > 0 && <Facts facts={facts} />}
          {table && <FigureTable label={title} figures={table} dense />}
        </Section>
      ))}
      <AddComment record={record} onAdded={props.onChange} onFailure={setFailure} />
    </div>
  );
}

function Timeline({ record: { events } }: { record: PushRecord }) {
  const styles = useStyles();
  const { t, format } = useText();
  return (
    <ol className={styles.timeline}>
      {events.map((event, index) => (
        <li key={`${event.at}:${event.part}:${event.state}`} className={styles.event}>
          <Caption1 className={styles.soft}>
            <time dateTime={new Date(event.at).toISOString()} title={format.moment(event.at)}>
              {format.time(event.at)}
            </time>
          </Caption1>
          <Body1>{eventText(t, events, index)}</Body1>
        </li>
      ))}
    </ol>
  );
}

/** The last that Ignite said, which is what counts. */
function Answer({ record }: { record: PushRecord }) {
  const styles = useStyles();
  const { t } = useText();
  const answer = record.events.findLast(({ status }) => status !== undefined);
  if (answer) {
    return (
      <Body1>
        {t('details.status', { status: answer.status ?? '' })}
        {answer.message && ` · ${answer.message}`}
      </Body1>
    );
  }
  const none = isRunning(record.state) ? 'details.noAnswerYet' : 'details.noAnswer';
  return <Body1 className={styles.soft}>{t(none)}</Body1>;
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, code }) => (
        // A part's hash has the same label as the next one's.
        <FactRow key={`${label}${value}`} label={label} value={value} code={code ?? false} />
      ))}
    </dl>
  );
}

function FactRow({ label, value, code }: { label: string; value: string; code: boolean }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Body1 className={styles.soft}>{label}</Body1>
      </dt>
      <dd className={styles.fact}>
        <Body1 className={mergeClasses(code && styles.code)}>{value}</Body1>
      </dd>
    </>
  );
}

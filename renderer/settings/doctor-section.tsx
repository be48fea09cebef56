import {
  Body1,
  Body1Strong,
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { useEffect, useState } from 'react';
import {
  type DoctorLine,
  type DoctorTopic,
  type DoctorVerdict,
  doctorFindings,
} from '../../main/contract/doctor.ts';
import { describeDoctorLine, doctorVerdict } from '../../strings/describe-doctor.ts';
import { follow, request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'inline-flex', fontSize: '20px', flexShrink: 0 },
  // Beside each other where there is room.
  text: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, flexGrow: 1 },
  topic: { flexBasis: '136px', flexShrink: 0 },
  said: {
    flexBasis: '320px',
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  skipped: { color: tokens.colorNeutralForeground4 },
});

const icons = {
  ok: <CheckmarkCircleFilled />,
  note: <InfoRegular />,
  bad: <ErrorCircleFilled />,
  skipped: <SubtractCircleRegular />,
} as const satisfies Record<DoctorVerdict, unknown>;

const topics = Object.keys(doctorFindings) as DoctorTopic[];

function Line({ line }: { line: DoctorLine }) {
  const styles = useStyles();
  const { t, format } = useText();
  const { topic, verdict } = line;
  return (
    <li className={styles.line}>
      <span
        role="img"
        aria-label={t(`doctor.verdict.${verdict}`)}
        className={mergeClasses(styles.icon, styles[verdict])}
      >
        {icons[verdict]}
      </span>
      <span className={styles.text}>
        <Body1Strong className={styles.topic}>{t(`doctor.topic.${topic}`)}</Body1Strong>
        <Body1 className={mergeClasses(styles.said, verdict === 'skipped' && styles.soft)}>
          {describeDoctorLine(t, format, line)}
        </Body1>
      </span>
    </li>
  );
}

/** Everything between this computer and Ignite, looked at one by one, and how to tell others of it. */
export function DoctorSection() {
  const styles = useStyles();
  const { t } = useText();
  const [lines, setLines] = useState<readonly DoctorLine[]>([]);
  const [isDone, setDone] = useState(false);
  const [said, setSaid] = useState('');
  const run = useAction(async () => {
    setLines([]);
    setDone(false);
    setSaid('');
    const report = await request('doctor.run', undefined);
    setLines(report.lines);
    setDone(true);
  });
  const copy = useAction(async () => {
    await request('doctor.copy', undefined);
    setSaid(t('doctor.copied'));
  });
  const save = useAction(async () => {
    const saved = await request('doctor.save', undefined);
    if (saved) setSaid(t('doctor.saved', { name: saved.name }));
  });
  useEffect(
    () =>
      follow('doctor.line', (line) =>
        // The report may be here before its last line.
        setLines((before) =>
          before.some(({ topic }) => topic === line.topic) ? before : [...before, line],
        ),
      ),
    [],
  );
  // Whoever has left the page waits for nothing.
  useEffect(() => () => void request('doctor.stop', undefined), []);
  const next = topics[lines.length];
  const failure = run.failure ?? copy.failure ?? save.failure;
  return (
    <Section title={t('doctor.title')}>
      <Body1 className={styles.soft}>{t('doctor.text')}</Body1>
      <div className={styles.buttons}>
        {run.busy ? (
          <Button onClick={() => void request('doctor.stop', undefined)}>
            {t('common.cancel')}
          </Button>
        ) : (
          <Button onClick={run.run}>{t(isDone ? 'doctor.again' : 'doctor.run')}</Button>
        )}
        {isDone && (
          <>
            <Button disabled={copy.busy} onClick={copy.run}>
              {t('doctor.copy')}
            </Button>
            <Button disabled={save.busy} onClick={save.run}>
              {t('doctor.save')}
            </Button>
          </>
        )}
      </div>
      {lines.length > 0 && (
        <ul className={styles.list} aria-label={t('doctor.title')}>
          {lines.map((line) => (
            <Line key={line.topic} line={line} />
          ))}
        </ul>
      )}
      <div role="status">
        {run.busy && next !== undefined && (
          <Spinner
            size="tiny"
            labelPosition="after"
            label={t('doctor.running', { topic: t(`doctor.topic.${next}`) })}
          />
        )}
        {isDone && <Body1Strong>{doctorVerdict(t, lines)}</Body1Strong>}
      </div>
      {said !== '' && (
        <div role="status">
          <Body1>{said}</Body1>
        </div>
      )}
      {failure && failure.code !== 'cancelled' && <FailureNotice failure={failure} />}
    </Section>
  );
}

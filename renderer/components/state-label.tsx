import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { PushState, PushSummary } from '../../main/contract/push.ts';
import { stateWords } from '../../strings/describe-push.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { display: 'inline-flex', fontSize: '16px', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  soft: { color: tokens.colorNeutralForeground3 },
});

const looks = {
  queued: { tone: 'soft', icon: <ClockRegular /> },
  preparing: { tone: 'soft', icon: <ArrowUploadRegular /> },
  sending: { tone: 'soft', icon: <ArrowUploadRegular /> },
  waiting: { tone: 'warn', icon: <ClockRegular /> },
  pushed: { tone: 'good', icon: <CheckmarkCircleFilled /> },
  'partly-pushed': { tone: 'warn', icon: <QuestionCircleFilled /> },
  failed: { tone: 'bad', icon: <ErrorCircleFilled /> },
  unconfirmed: { tone: 'warn', icon: <QuestionCircleFilled /> },
  cancelled: { tone: 'soft', icon: <SubtractCircleRegular /> },
} as const satisfies Record<PushState, unknown>;

/** The state of a push: an icon, and the word that says it without the icon. */
export function StateLabel({ push }: { push: Pick<PushSummary, 'state' | 'arrivedParts'> }) {
  const styles = useStyles();
  const { t } = useText();
  const { tone, icon } = looks[push.state];
  return (
    <span className={styles.label}>
      <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden>
        {icon}
      </span>
      {stateWords(t, push)}
    </span>
  );
}

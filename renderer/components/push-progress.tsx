import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { PushProgress, PushSummary } from '../../main/contract/push.ts';
import { timeLeft } from '../push/time-left.ts';
import { useProgress } from '../queue.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '16px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** How far a running push has come: a bar, and in words how much, how fast, how long. */
export function PushProgressBar(props: {
  push: PushSummary;
  /** What the push is doing. */
  phase: PushProgress['phase'];
  words: boolean;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const progress = useProgress(props.push.id, props.phase);
  const name = props.push.fileName;
  const known = progress && progress.total > 0 ? progress : null;
  const share = known ? Math.min(known.done / known.total, 1) : 0;
  return (
    <div className={styles.column}>
      <ProgressBar
        aria-label={t('running.progress', { name })}
        thickness={props.words ? 'large' : 'medium'}
        {...(known && { value: share, 'aria-valuetext': format.percent(share) })}
      />
      {props.words && (
        <>
          <Caption1 className={styles.words}>
            {known && (
              <>
                <span>
                  {t(known.phase === 'preparing' ? 'running.preparing' : 'running.sent', {
                    done: format.bytes(known.done),
                    total: format.bytes(known.total),
                  })}
                </span>
                {known.rate !== null && <span>{format.rate(known.rate)}</span>}
                <span>{timeLeft(t, known)}</span>
              </>
            )}
          </Caption1>
          {/* Every quarter is said aloud; every change would be noise. */}
          <span role="status" className={styles.hidden}>
            {known?.phase === 'sending' &&
              t('running.percent', { name, percent: format.percent(Math.floor(share * 4) / 4) })}
          </span>
        </>
      )}
    </div>
  );
}

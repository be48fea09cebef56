import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { PushedBefore as Before } from '../../main/contract/overlap.ts';
import { coverageWords, signWords } from '../../strings/describe-overlap.ts';
import { useText } from '../text.tsx';
import { OverlapTable } from './overlap-table.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  warning: { color: tokens.colorStatusWarningForeground1, marginTop: '3px', flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground3, marginTop: '3px', flexShrink: 0 },
});

/**
 * What of the rows was pushed to the repository before, and what of months and companies is not
 * there; nothing where all is as it should be.
 */
export function PushedBefore(props: {
  before: Before;
  /** A delete query makes room for the rows. */
  replaces: boolean;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const titleId = useId();
  const { overlaps, coverage, signs } = props.before;
  const notes = [...signWords(t, signs), ...coverageWords(t, format, coverage)];
  if (overlaps.length === 0 && notes.length === 0) return null;
  const title = t(props.replaces ? 'overlap.replaced' : 'overlap.title');
  return (
    <section
      className={styles.section}
      {...(overlaps.length > 0
        ? { 'aria-labelledby': titleId }
        : { 'aria-label': t('coverage.label') })}
    >
      {overlaps.length > 0 && (
        <>
          <div className={styles.line}>
            {props.replaces ? (
              <InfoRegular className={styles.note} aria-hidden />
            ) : (
              <WarningFilled className={styles.warning} aria-hidden />
            )}
            <Body1Strong id={titleId}>{title}</Body1Strong>
          </div>
          <OverlapTable overlaps={overlaps} />
        </>
      )}
      {notes.map((note) => (
        <div key={note} className={styles.line}>
          <InfoRegular className={styles.note} aria-hidden />
          <Body1>{note}</Body1>
        </div>
      ))}
    </section>
  );
}

import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Problem } from '../../main/contract/inspection.ts';
import { describeProblem } from '../../strings/describe.ts';
import { useText } from '../text.tsx';
import { problemPlaces } from './problem-places.ts';
import { gravestFirst } from './severity.ts';
import { SeverityIcon } from './severity-icon.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  text: { minWidth: 0 },
  toggle: { marginInlineStart: tokens.spacingHorizontalS },
  places: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'pre-wrap',
  },
});

function ProblemItem({ problem }: { problem: Problem }) {
  const styles = useStyles();
  const { t, format } = useText();
  const [open, setOpen] = useState(false);
  const places = problemPlaces(t, problem);
  return (
    <li className={styles.item}>
      <SeverityIcon severity={problem.severity} />
      <div className={styles.text}>
        <span>{describeProblem(t, format, problem)}</span>
        {places.length > 0 && (
          <Link
            as="button"
            className={styles.toggle}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'problems.hide' : 'problems.show')}
          </Link>
        )}
        {open && (
          <ul className={styles.places}>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** What a person may need to know before pushing, the gravest first. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles();
  const { t } = useText();
  const headingId = useId();
  if (problems.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" id={headingId}>
        {t('problems.title')}
      </Subtitle2>
      <ul aria-labelledby={headingId} className={styles.list}>
        {gravestFirst(problems).map((problem) => (
          <ProblemItem
            key={`${problem.code}:${problem.line ?? ''}:${JSON.stringify(problem.details)}`}
            problem={problem}
          />
        ))}
      </ul>
    </section>
  );
}

import { Caption1, Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Step, StepFinding } from '../../../main/contract/recipe.ts';
import { reportText, stepText } from '../../../strings/describe-recipe.ts';
import { useText } from '../../text.tsx';
import { OpenCells } from './open-cells.tsx';
import { TouchedTable } from './touched-table.tsx';

const useStyles = makeStyles({
  item: { minWidth: 0 },
  // The switch itself is 40 px wide, with a margin on both sides.
  inside: {
    paddingInlineStart: '56px',
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0 ${tokens.spacingVerticalS}`,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  toggle: { marginInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
});

/** One fix: off until it is chosen; then with what it changes, before and after. */
export function FixRow(props: {
  step: Step;
  isChosen: boolean;
  /** What it does; `null` while that is not known, and where it cannot be made. */
  finding: StepFinding | null;
  isLooking: boolean;
  /** Whether the whole file has been read. */
  isWhole: boolean;
  onChoose: (isChosen: boolean) => void;
  /** The same fix, chosen otherwise. */
  onChange: (step: Step) => void;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const [open, setOpen] = useState(true);
  const { step, finding, isChosen } = props;
  const did = finding && reportText(t, format, finding);
  return (
    <li className={styles.item}>
      <Switch
        label={stepText(t, step)}
        checked={isChosen}
        onChange={(_, { checked }) => props.onChoose(checked)}
      />
      {isChosen && (
        <div className={styles.inside}>
          <Caption1 className={styles.soft} aria-live="polite">
            {did
              ? props.isWhole
                ? did
                : t('fixes.soFar', { did })
              : t(props.isLooking ? 'fixes.looking' : 'fixes.notMade')}
          </Caption1>
          {finding && finding.touched.length > 0 && (
            <Link
              as="button"
              className={styles.toggle}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {t(open ? 'fixes.hide' : 'fixes.show')}
            </Link>
          )}
          <OpenCells step={step} unread={finding?.unread ?? 0} onChange={props.onChange} />
          {finding && open && finding.touched.length > 0 && <TouchedTable finding={finding} />}
        </div>
      )}
    </li>
  );
}

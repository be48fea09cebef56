import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { SourceOptions } from '../../../main/contract/inspection.ts';
import type { Step } from '../../../main/contract/recipe.ts';
import type { SourceView } from '../../../main/contract/source.ts';
import { FoldButton } from '../../components/fold-button.tsx';
import { useText } from '../../text.tsx';
import { AddFix } from './add-fix.tsx';
import {
  fixesThatFit,
  isSameFix,
  type ListedFix,
  listFixes,
  withFix,
  withoutFix,
} from './chosen-fixes.ts';
import { FixRow } from './fix-row.tsx';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
  // Its words begin where the lines around it do.
});

/** The fixes that a file may need: folded, and each off until it is chosen. */
export function Fixes(props: {
  view: SourceView;
  options: SourceOptions;
  /** The file is being looked at anew, with what was chosen last. */
  isLooking: boolean;
  /** Names of the repository's fields. */
  fields: readonly string[];
  onChange: (options: SourceOptions) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const id = useId();
  const { view, options, isLooking, onChange } = props;
  // What was offered stays in its place while the file is looked at anew.
  const offered = useRef<readonly Step[]>([]);
  const fresh = fixesThatFit(view).filter(
    (step) => !offered.current.some((one) => isSameFix(one, step)),
  );
  if (fresh.length > 0) offered.current = [...offered.current, ...fresh];
  const { fitting, more, own } = listFixes(offered.current, options);
  const chosen = options.recipe?.steps.length ?? 0;
  const [open, setOpen] = useState(chosen > 0);
  const [showsMore, setShowsMore] = useState([...more, ...own].some(({ isChosen }) => isChosen));
  const { recipe } = view.inspection;
  const row = ({ step, isChosen }: ListedFix) => {
    const found = isLooking ? undefined : recipe?.steps.find((one) => isSameFix(one.step, step));
    return (
      <FixRow
        // Chosen in another way it is the same fix.
        key={rowKey(step)}
        step={step}
        isChosen={isChosen}
        finding={found ?? null}
        isLooking={isLooking}
        isWhole={view.progress === 1}
        onChoose={(on) => onChange(on ? withFix(options, step) : withoutFix(options, step))}
        onChange={(changed) => onChange(withFix(options, changed))}
      />
    );
  };
  return (
    <section aria-label={t('fixes.title')}>
      <FoldButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {t('fixes.summary', { chosen, fitting: fitting.length })}
      </FoldButton>
      {open && (
        <div id={id} className={styles.area}>
          <Caption1 className={styles.soft}>{t('fixes.text')}</Caption1>
          {fitting.length > 0 && (
            <div className={styles.group}>
              <Caption1Strong>{t('fixes.fitting')}</Caption1Strong>
              <ul className={styles.list} aria-label={t('fixes.fitting')}>
                {fitting.map(row)}
              </ul>
            </div>
          )}
          <div className={styles.group}>
            <div>
              <FoldButton open={showsMore} onToggle={() => setShowsMore(!showsMore)}>
                {t('fixes.more')}
              </FoldButton>
            </div>
            {showsMore && (
              <>
                <ul className={styles.list} aria-label={t('fixes.more')}>
                  {[...more, ...own].map(row)}
                </ul>
                <AddFix
                  view={view}
                  fields={props.fields}
                  onAdd={(step) => onChange(withFix(options, step))}
                />
              </>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function rowKey(step: Step): string {
  return step.kind === 'amounts' || step.kind === 'dates' ? step.kind : JSON.stringify(step);
}

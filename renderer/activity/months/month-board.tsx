import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { MonthBoard as Board } from '../../../main/contract/month-board.ts';
import { boardWords } from '../../../strings/describe-months.ts';
import { FoldButton } from '../../components/fold-button.tsx';
import { useText } from '../../text.tsx';
import { useMedia } from '../../theme/use-media.ts';
import { MonthTable } from './month-table.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

const foldedKey = 'activity.months.folded';

/** What comes every month, and what of it came; nothing where no saved push is expected. */
export function MonthBoard({ board }: { board: Board }) {
  const styles = useStyles();
  const { t } = useText();
  const [folded, setFolded] = useState(localStorage.getItem(foldedKey) === 'yes');
  const shown = useMedia('(max-width: 759px)') ? 3 : 6;
  // Counted from the last month on, so that a wider window keeps the same end.
  const [after, setAfter] = useState(0);
  const table = useId();
  if (board.lines.length === 0) return null;
  const to = board.periods.length - after;
  const from = Math.max(0, to - shown);
  const fold = () => {
    localStorage.setItem(foldedKey, folded ? 'no' : 'yes');
    setFolded(!folded);
  };
  return (
    <section aria-label={t('months.title')}>
      <div className={styles.head}>
        <FoldButton open={!folded} controls={table} onToggle={fold}>
          {t('months.title')}
        </FoldButton>
        <Caption1 className={styles.words}>{boardWords(t, board)}</Caption1>
        {!folded && (
          <div>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronLeftRegular />}
              aria-label={t('months.earlier')}
              disabledFocusable={from === 0}
              onClick={() => setAfter(Math.min(after + shown, board.periods.length - shown))}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronRightRegular />}
              aria-label={t('months.later')}
              disabledFocusable={after === 0}
              onClick={() => setAfter(Math.max(0, after - shown))}
            />
          </div>
        )}
      </div>
      {!folded && (
        <div id={table}>
          <MonthTable board={board} from={from} to={to} />
        </div>
      )}
    </section>
  );
}

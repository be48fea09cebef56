import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type {
  BoardLine,
  MonthCell as Cell,
  MonthState,
} from '../../../main/contract/month-board.ts';
import { cellText, cellWords, differenceTexts } from '../../../strings/describe-months.ts';
import { request } from '../../bridge.ts';
import { go } from '../../route.ts';
import { useText } from '../../text.tsx';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  soft: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
});

const icons: Readonly<Partial<Record<MonthState, { tone: 'good' | 'warn'; icon: ReactElement }>>> =
  {
    came: { tone: 'good', icon: <CheckmarkCircleFilled /> },
    differs: { tone: 'warn', icon: <WarningFilled /> },
    undecided: { tone: 'warn', icon: <QuestionCircleFilled /> },
  };

/** One month of one line: what came leads to its push, a hole to what can be done about it. */
export function MonthCell(props: { line: BoardLine; cell: Cell; onChoose: () => void }) {
  const { line, cell } = props;
  const styles = useStyles();
  const { t, format } = useText();
  const { state, pushId } = cell;
  if (state === 'none') return null;
  const look = icons[state];
  const isSoft = ['due', 'excused', 'underway'].includes(state);
  const button = (
    <Button
      size="small"
      appearance={state === 'missing' ? 'outline' : 'subtle'}
      className={mergeClasses(styles.button, isSoft && styles.soft)}
      aria-label={cellWords(t, format, line, cell)}
      title={differenceTexts(t, cell).join('; ') || undefined}
      icon={look ? <span className={styles[look.tone]}>{look.icon}</span> : null}
      {...(pushId !== null && { onClick: () => go({ page: 'activity', pushId }) })}
    >
      {cellText(t, format, cell)}
    </Button>
  );
  if (pushId !== null) return button;
  const { savedPushId, company } = line;
  const month = { savedPushId, company, period: cell.period };
  const excuse = (isForGood: boolean) => request('months.excuse', { ...month, isForGood });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {state === 'excused' ? (
            <MenuItem onClick={() => request('months.expect', month)}>
              {t('months.expect')}
            </MenuItem>
          ) : (
            <>
              <MenuItem onClick={props.onChoose}>{t('push.choose')}</MenuItem>
              <MenuItem onClick={() => excuse(false)}>{t('months.excuse')}</MenuItem>
              <MenuItem onClick={() => excuse(true)}>{t('months.excuseForGood')}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

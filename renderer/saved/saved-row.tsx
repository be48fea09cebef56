import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { FolderSearchRegular } from '@fluentui/react-icons/svg/folder-search';
import type { SavedPush } from '../../main/contract/saved-push.ts';
import type { WatchedView } from '../../main/contract/watched.ts';
import { lastGoodText } from '../../strings/describe-saved.ts';
import { usePushSession } from '../push/push-session.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    flexGrow: 1,
    flexBasis: '280px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** One saved push: what it is, and what can be done with it. */
export function SavedRow(props: {
  saved: SavedPush;
  watched: WatchedView | null;
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
  onWatch: () => void;
  /** By one place up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const restoreFocus = useRestoreFocusTarget();
  const { chooseFor } = usePushSession();
  const { saved, watched } = props;
  const { name } = saved;
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <Body1Strong>{name}</Body1Strong>
        <Caption1 className={styles.soft}>
          {saved.repositoryName} · {saved.filePattern} ·{' '}
          {lastGoodText(t, format, saved.lastGood, Date.now())}
        </Caption1>
        {watched && (
          <Caption1 className={styles.soft}>
            {t(watched.isUnreachable ? 'watched.unreachable' : 'watched.row', {
              folder: watched.path,
            })}
          </Caption1>
        )}
      </div>
      <Button aria-label={t('saved.choose.for', { name })} onClick={() => void chooseFor(saved)}>
        {t('push.choose')}
      </Button>
      <Button
        appearance="subtle"
        {...restoreFocus}
        icon={<EditRegular />}
        aria-label={t('saved.edit', { name })}
        onClick={props.onEdit}
      />
      <Button
        appearance="subtle"
        {...restoreFocus}
        icon={<FolderSearchRegular />}
        aria-label={t('watched.of', { name })}
        onClick={props.onWatch}
      />
      <Button
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={t('saved.up', { name })}
        disabledFocusable={props.isFirst}
        onClick={() => props.onMove(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={t('saved.down', { name })}
        disabledFocusable={props.isLast}
        onClick={() => props.onMove(1)}
      />
      <Button
        appearance="subtle"
        {...restoreFocus}
        icon={<DeleteRegular />}
        aria-label={t('saved.remove', { name })}
        onClick={props.onRemove}
      />
    </li>
  );
}

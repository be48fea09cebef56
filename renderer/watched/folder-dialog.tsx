import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { SavedPush } from '../../main/contract/saved-push.ts';
import {
  isOfSeveral,
  type WatchedSettings,
  type WatchedView,
} from '../../main/contract/watched.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Modal } from '../components/modal.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  path: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Chooses the folder that a saved push takes its files from, and what becomes of them. */
export function FolderDialog(props: {
  saved: SavedPush | null;
  watched: readonly WatchedView[];
  onClose: () => void;
}) {
  const { saved } = props;
  return (
    <Modal open={saved !== null} onClose={props.onClose}>
      {saved && (
        <FolderForm
          saved={saved}
          view={props.watched.find((one) => one.savedPushId === saved.id) ?? null}
          onClose={props.onClose}
        />
      )}
    </Modal>
  );
}

function FolderForm(props: { saved: SavedPush; view: WatchedView | null; onClose: () => void }) {
  const styles = useStyles();
  const { t } = useText();
  const { saved, view } = props;
  const savedPushId = saved.id;
  const choose = useAction(async () => {
    await request('watched.choose', { savedPushId });
  });
  const stop = useAction(async () => {
    await request('watched.stop', { savedPushId });
  });
  const change = useAction(async (settings: WatchedSettings) => {
    await request('watched.change', { savedPushId, settings });
  });
  const failure = choose.failure ?? stop.failure ?? change.failure;
  return (
    <DialogBody>
      <DialogTitle>{t('watched.title', { name: saved.name })}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 className={styles.path}>
          {view ? t('watched.folder', { folder: view.path }) : t('watched.none')}
        </Body1>
        <div className={styles.buttons}>
          <Button disabled={choose.busy} onClick={choose.run}>
            {t('watched.choose')}
          </Button>
          {view && (
            <Button appearance="subtle" disabled={stop.busy} onClick={stop.run}>
              {t('watched.stop')}
            </Button>
          )}
        </div>
        <Caption1 className={styles.soft}>
          {t('watched.hint', { pattern: saved.filePattern })}
        </Caption1>
        {view && <FolderSettings view={view} onChange={(settings) => void change.run(settings)} />}
        {failure && <FailureNotice failure={failure} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={props.onClose}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function FolderSettings(props: {
  view: WatchedView;
  onChange: (settings: WatchedSettings) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { pushesAtOnce, moves, kind } = props.view;
  const ofSeveral = isOfSeveral(kind);
  return (
    <div>
      <Checkbox
        label={t('watched.atOnce')}
        disabled={ofSeveral}
        checked={pushesAtOnce && !ofSeveral}
        onChange={(_, { checked }) => props.onChange({ moves, pushesAtOnce: checked === true })}
      />
      <Checkbox
        label={t('watched.moves')}
        disabled={ofSeveral}
        checked={moves || ofSeveral}
        onChange={(_, { checked }) => props.onChange({ pushesAtOnce, moves: checked === true })}
      />
      {ofSeveral && (
        <Caption1 as="p" block className={styles.soft}>
          {t(`watched.kind.${kind as 'synced' | 'shared'}`)}
        </Caption1>
      )}
    </div>
  );
}

import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TextKey } from '../../strings/translate.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { LockedNote } from './setting.tsx';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  path: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A preference that is a folder or a file, or none; it is chosen in a dialog of main's. */
export function PathSetting(props: {
  of: 'copiesFolder' | 'certificates';
  /** What holds now, in a sentence. */
  state: string;
  hint: TextKey;
  choose: TextKey;
  stop: TextKey;
  ask: 'preferences.chooseCopiesFolder' | 'preferences.chooseCertificates';
}) {
  const styles = useStyles();
  const { t } = useText();
  const { values, isLocked, change } = usePreferences();
  const choose = useAction(async () => {
    await request(props.ask, undefined);
  });
  const stop = useAction(() => change({ [props.of]: null }));
  const failure = choose.failure ?? stop.failure;
  return (
    <div className={styles.setting}>
      <Body1 className={styles.path}>{props.state}</Body1>
      <Caption1 className={styles.soft}>{t(props.hint)}</Caption1>
      {isLocked(props.of) ? (
        <LockedNote />
      ) : (
        <div className={styles.buttons}>
          <Button disabled={choose.busy} onClick={choose.run}>
            {t(props.choose)}
          </Button>
          {values[props.of] !== null && (
            <Button appearance="subtle" disabled={stop.busy} onClick={stop.run}>
              {t(props.stop)}
            </Button>
          )}
        </div>
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

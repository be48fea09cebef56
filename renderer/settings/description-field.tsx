import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { DescriptionSource } from '../../main/contract/connection.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useConnection } from '../connection.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Where the API's paths come from, and how to give others. */
export function DescriptionField({ description }: { description: DescriptionSource }) {
  const styles = useStyles();
  const { t } = useText();
  const { apply } = useConnection();
  const load = useAction(async () => {
    const state = await request('connection.loadDescription', undefined);
    if (state) apply(state);
  });
  const reset = useAction(async () =>
    apply(await request('connection.resetDescription', undefined)),
  );
  const failure = load.failure ?? reset.failure;
  const { listRepositories, pushFile, pushData } = description.paths;
  return (
    <div className={styles.box}>
      <Body1Strong>{t('settings.description')}</Body1Strong>
      <Body1>{t(`settings.description.${description.kind}`, { place: description.place })}</Body1>
      <Caption1 className={styles.soft}>
        {t('settings.description.paths', {
          list: listRepositories,
          file: pushFile,
          data: pushData,
        })}
      </Caption1>
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.buttons}>
        <Button disabled={load.busy} onClick={load.run}>
          {t('settings.description.load')}
        </Button>
        {description.kind !== 'shipped' && (
          <Button appearance="subtle" disabled={reset.busy} onClick={reset.run}>
            {t('settings.description.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ConnectionState } from '../../main/contract/connection.ts';
import { describeFailure } from '../../strings/describe.ts';
import { request } from '../bridge.ts';
import { useConnection } from '../connection.tsx';
import { useText } from '../text.tsx';
import { bannerKind } from './banner-kind.ts';
import { useAction } from './use-action.ts';

/** The banner above every page: practice mode, refused token, no connection, keychain trouble. */
export function Banner({
  state,
  onReplaceToken,
}: {
  state: ConnectionState;
  onReplaceToken: () => void;
}) {
  const { t } = useText();
  const { apply } = useConnection();
  const leave = useAction(async () => apply(await request('connection.practice', { on: false })));
  const retry = useAction(async () => apply(await request('connection.refresh', undefined)));
  const kind = bannerKind(state);
  if (kind === 'practice') {
    return (
      <MessageBar intent="info" shape="square">
        <MessageBarBody>{t('banner.practice')}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={leave.run}>{t('banner.practice.leave')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (kind === 'refused') {
    return (
      <MessageBar intent="warning" shape="square">
        <MessageBarBody>{t('banner.refused')}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={onReplaceToken}>{t('banner.refused.replace')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const failure = kind === 'unreachable' ? state.failure : kind === 'keychain' && state.keychain;
  if (!failure) return null;
  const { what, todo } = describeFailure(t, failure);
  return (
    <MessageBar intent="warning" shape="square" layout="multiline">
      <MessageBarBody>
        {kind === 'keychain'
          ? t('banner.keychain', { what })
          : t('common.and', { first: what, second: todo })}
      </MessageBarBody>
      <MessageBarActions>
        {kind === 'unreachable' && (
          <Button disabled={retry.busy} onClick={retry.run}>
            {t('common.tryAgain')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

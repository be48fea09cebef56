import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { request } from '../bridge.ts';
import { useQueue } from '../queue.tsx';
import { go, useRoute } from '../route.ts';
import { useText } from '../text.tsx';
import type { QueueNotice } from './queue-notice.ts';
import { useAction } from './use-action.ts';

/** Says why nothing is sent, and has the button that changes it. */
export function QueueBanner(props: {
  notice: Exclude<QueueNotice, null>;
  onReplaceToken: () => void;
}) {
  const { t } = useText();
  const { apply } = useQueue();
  const { page } = useRoute();
  const resume = useAction(async () => apply(await request('pushes.resume', undefined)));
  const { kind, count } = props.notice;
  return (
    <MessageBar intent={kind === 'token' ? 'warning' : 'info'} shape="square" layout="multiline">
      <MessageBarBody>{t(`banner.queue.${kind}`, { count })}</MessageBarBody>
      <MessageBarActions>
        {kind === 'token' ? (
          <Button onClick={props.onReplaceToken}>{t('banner.refused.replace')}</Button>
        ) : (
          <>
            <Button disabled={resume.busy} onClick={resume.run}>
              {t('banner.queue.resume')}
            </Button>
            {kind === 'after-start' && page !== 'activity' && (
              <Button
                appearance="transparent"
                onClick={() => go({ page: 'activity', pushId: null })}
              >
                {t('banner.queue.look')}
              </Button>
            )}
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

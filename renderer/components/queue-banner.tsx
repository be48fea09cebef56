import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { follow, request } from '../bridge.ts';
import { useText } from '../text.tsx';
import { useAction } from './use-action.ts';

/** Says that the queue is paused, as it is after a start that found unfinished pushes. */
export function QueueBanner() {
  const { t } = useText();
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    request('pushes.queue', undefined).then(
      (queue) => setPaused(queue.paused),
      // Without an answer nothing can be said; an event tells of the next change.
      () => {},
    );
    return follow('queue.changed', (queue) => setPaused(queue.paused));
  }, []);
  const resume = useAction(async () =>
    setPaused((await request('pushes.resume', undefined)).paused),
  );
  if (!paused) return null;
  return (
    <section aria-label={t('banner.label')}>
      <MessageBar intent="info" shape="square">
        <MessageBarBody>{t('banner.paused')}</MessageBarBody>
        <MessageBarActions>
          <Button disabled={resume.busy} onClick={resume.run}>
            {t('banner.paused.resume')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

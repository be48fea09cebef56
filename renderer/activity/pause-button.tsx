import { Button } from '@fluentui/react-components';
import type { PushSummary } from '../../main/contract/push.ts';
import { isRunning } from '../../main/contract/push.ts';
import { request } from '../bridge.ts';
import { useAction } from '../components/use-action.ts';
import { useQueue } from '../queue.tsx';
import { useText } from '../text.tsx';

/** Holds what has not begun to be sent; there while something could be held. */
export function PauseButton({ pushes }: { pushes: readonly PushSummary[] }) {
  const { t } = useText();
  const { state, apply } = useQueue();
  const pause = useAction(async () => apply(await request('pushes.pause', undefined)));
  // The banner has the button that goes on.
  if (state.paused || !pushes.some((push) => isRunning(push.state))) return null;
  return (
    <Button disabled={pause.busy} onClick={pause.run}>
      {t('activity.pause')}
    </Button>
  );
}

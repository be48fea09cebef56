import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { QueueWait } from '../../main/contract/queue.ts';
import { useQueue } from '../queue.tsx';
import { hashOf } from '../route.ts';
import { useText } from '../text.tsx';
import { waitText } from './wait-words.ts';

/** What a push waits for, if it is in the queue and not being worked on. */
export function useWait(id: string): QueueWait | null {
  return useQueue().state.waits[id] ?? null;
}

/** Why a push waits, counted down where it knows how long, and the way to what has to be decided. */
export function WaitNote({ wait }: { wait: QueueWait }) {
  const { t } = useText();
  const now = useSeconds(wait.for === 'next-try');
  return (
    <>
      {waitText(t, wait, now)}
      {wait.for === 'decision' && (
        <>
          {' '}
          <Link inline href={hashOf({ page: 'activity', pushId: wait.push.id })}>
            {t('wait.decision.go')}
          </Link>
        </>
      )}
    </>
  );
}

/** The system's time (ms since the epoch), each second anew while `running`. */
function useSeconds(running: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

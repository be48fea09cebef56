import type { QueueWait } from '../../main/contract/queue.ts';
import type { Translate } from '../../strings/translate.ts';

/** What a push waits for, in a sentence, at `now` (ms since the epoch). */
export function waitText(t: Translate, wait: QueueWait, now: number): string {
  switch (wait.for) {
    case 'next-try':
      return t('wait.next-try', nextTry(wait.at - now));
    case 'decision':
      return t('wait.decision', { name: wait.push.fileName, state: wait.push.state });
    default:
      return t(`wait.${wait.for}`);
  }
}

/** A span in the unit that reads best; the last second is over when it is over. */
function nextTry(ms: number): { unit: 'now' | 'seconds' | 'minutes'; count: number } {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 1) return { unit: 'now', count: 0 };
  if (seconds < 100) return { unit: 'seconds', count: seconds };
  return { unit: 'minutes', count: Math.round(seconds / 60) };
}

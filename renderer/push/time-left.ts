import type { PushProgress } from '../../main/contract/push.ts';
import type { Translate } from '../../strings/translate.ts';

/** How long the rest takes at the present rate, in words; empty while nobody can know. */
export function timeLeft(t: Translate, progress: PushProgress): string {
  if (!progress.rate) return '';
  const seconds = (progress.total - progress.done) / progress.rate;
  if (seconds < 1) return t('time.almost');
  if (seconds < 90) return t('time.seconds', { count: Math.ceil(seconds) });
  if (seconds < 90 * 60) return t('time.minutes', { count: Math.round(seconds / 60) });
  return t('time.hours', { count: Math.round(seconds / 3600) });
}

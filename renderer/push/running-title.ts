import { isRunning } from '../../main/contract/push.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Item } from './session.ts';

/** What the page of running pushes is called: what it does, then what came of it. */
export function runningTitle(t: Translate, items: readonly Item[]): string {
  const [only] = items;
  if (items.length === 1 && only?.push) {
    const { state, repositoryName: repository } = only.push;
    switch (state) {
      case 'queued':
      case 'preparing':
      case 'sending':
      case 'waiting':
        return t('running.title', { repository });
      default:
        return t(`running.done.${state}`, { repository });
    }
  }
  const going = items.some(({ push, starting }) => starting || (push && isRunning(push.state)));
  return going ? t('running.titleMany', { count: items.length }) : t('running.done');
}

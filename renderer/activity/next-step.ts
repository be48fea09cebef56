import { isRunning, type PushState } from '../../main/contract/push.ts';
import type { FailureText } from '../../strings/describe.ts';
import type { Translate } from '../../strings/translate.ts';

/** What can be done about a push in this state, in a sentence. */
export function nextStep(t: Translate, state: PushState, reason: FailureText | null): string {
  if (isRunning(state)) return t('details.next.running');
  switch (state) {
    case 'pushed':
      return t('details.next.pushed');
    case 'unconfirmed':
      return t('details.next.unconfirmed');
    case 'partly-pushed':
      return t('details.next.partly');
    case 'failed':
      return reason?.todo ?? t('details.next.failed');
    default:
      return t('details.next.cancelled');
  }
}

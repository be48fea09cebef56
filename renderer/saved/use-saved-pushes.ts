import type { SavedPush } from '../../main/contract/saved-push.ts';
import { follow, request } from '../bridge.ts';
import { useFollowed } from '../use-followed.ts';

const ask = () => request('savedPushes.list', undefined);
const listen = (take: (all: readonly SavedPush[]) => void) => follow('savedPushes.changed', take);

/** The saved pushes in their order, kept up to date; `null` until they are there. */
export function useSavedPushes(): readonly SavedPush[] | null {
  return useFollowed(ask, listen);
}

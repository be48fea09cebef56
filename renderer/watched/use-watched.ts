import type { WatchedView } from '../../main/contract/watched.ts';
import { follow, request } from '../bridge.ts';
import { useFollowed } from '../use-followed.ts';

const none: readonly WatchedView[] = [];
const ask = () => request('watched.list', undefined);
const listen = (take: (all: readonly WatchedView[]) => void) => follow('watched.changed', take);

/** The folders that are watched, kept up to date. */
export function useWatched(): readonly WatchedView[] {
  return useFollowed(ask, listen) ?? none;
}

import { useEffect, useState } from 'react';
import type { WatchedView } from '../../main/contract/watched.ts';
import { follow, request } from '../bridge.ts';

const none: readonly WatchedView[] = [];

/** The folders that are watched, kept up to date. */
export function useWatched(): readonly WatchedView[] {
  const [all, setAll] = useState(none);
  useEffect(() => {
    let fresh = true;
    const end = follow('watched.changed', (changed) => {
      fresh = false;
      setAll(changed);
    });
    request('watched.list', undefined).then(
      (list) => fresh && setAll(list),
      // Without them the pages are as they are before there are any.
      () => {},
    );
    return end;
  }, []);
  return all;
}

import { useEffect, useState } from 'react';
import type { SavedPush } from '../../main/contract/saved-push.ts';
import { follow, request } from '../bridge.ts';

/** The saved pushes in their order, kept up to date; `null` until they are there. */
export function useSavedPushes(): readonly SavedPush[] | null {
  const [all, setAll] = useState<readonly SavedPush[] | null>(null);
  useEffect(() => {
    let fresh = true;
    const end = follow('savedPushes.changed', (changed) => {
      fresh = false;
      setAll(changed);
    });
    request('savedPushes.list', undefined).then(
      (list) => fresh && setAll(list),
      // Without them the page is as it is before there are any.
      () => {},
    );
    return end;
  }, []);
  return all;
}

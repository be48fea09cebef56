import { useEffect, useState } from 'react';
import type { PushedBefore } from '../../main/contract/overlap.ts';
import { request } from '../bridge.ts';
import type { Item } from './session.ts';

/**
 * How the rows of a file stand to what was pushed to its repository before, once the file has been
 * read to its end; `null` until that is known.
 */
export function usePushedBefore(item: Item): PushedBefore | null {
  const { view, repositoryId, options, looking } = item;
  const sourceId = item.source.id;
  const isChecked = view?.progress === 1 && looking === null && !item.unreadable;
  const [found, setFound] = useState<PushedBefore | null>(null);
  useEffect(() => {
    setFound(null);
    if (!isChecked || !repositoryId) return;
    let isCurrent = true;
    request('sources.pushedBefore', { sourceId, repositoryId, options }).then(
      (answer) => {
        if (isCurrent) setFound(answer);
      },
      // What cannot be told here is asked before the push.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [sourceId, repositoryId, options, isChecked]);
  return found;
}

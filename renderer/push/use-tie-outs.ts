import { useEffect, useState } from 'react';
import type { TieOut } from '../../main/contract/finance.ts';
import { request } from '../bridge.ts';
import type { Item } from './session.ts';

/**
 * How each of the totals that were entered for a file compares, in their order; `null` for empty
 * ones, and while it is not known. Main compares: amounts are never numbers here.
 */
export function useTieOuts({ source, options, erp, view }: Item): readonly (TieOut | null)[] {
  const [tieOuts, setTieOuts] = useState<readonly (TieOut | null)[]>([]);
  const totals = erp;
  const isChecked = view?.progress === 1;
  useEffect(() => {
    if (!totals || !isChecked) return;
    let isOld = false;
    request('sources.tieOut', { sourceId: source.id, options, stated: totals }).then(
      (found) => {
        if (isOld) return;
        setTieOuts(found.map((one) => (one.stated.text.trim() === '' ? null : one)));
      },
      // What keeps the file from being read is told where the file is.
      () => {},
    );
    return () => {
      isOld = true;
    };
  }, [source.id, options, totals, isChecked]);
  return tieOuts;
}

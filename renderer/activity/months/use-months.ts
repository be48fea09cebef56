import { useCallback, useEffect, useState } from 'react';
import type { MonthBoard } from '../../../main/contract/month-board.ts';
import { follow, request } from '../../bridge.ts';

/**
 * The board of months, kept up to date; `null` until it is there. Without it, Activity is as it
 * always was, so a failure says nothing.
 */
export function useMonths(): MonthBoard | null {
  const [board, setBoard] = useState<MonthBoard | null>(null);
  const ask = useCallback(() => {
    request('months.board', undefined).then(setBoard, () => {});
  }, []);
  useEffect(() => {
    ask();
    const ends = [
      follow('months.changed', ask),
      follow('push.changed', ({ finishedAt }) => {
        if (finishedAt !== null) ask();
      }),
    ];
    // A month that was due may be missing when the window is looked at again the next day.
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
      for (const end of ends) end();
    };
  }, [ask]);
  return board;
}

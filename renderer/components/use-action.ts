import { useRef, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import { failureOf } from '../bridge.ts';

/** Something a person set off that main has to answer. */
export interface Action<A extends readonly unknown[]> {
  readonly run: (...values: A) => Promise<void>;
  readonly busy: boolean;
  /** Why the last run failed; `null` while running and after success. */
  readonly failure: Failure | null;
}

/** Runs one request at a time and keeps what it failed with. */
export function useAction<A extends readonly unknown[]>(
  perform: (...values: A) => Promise<void>,
): Action<A> {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (...values: A) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await perform(...values);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, failure };
}

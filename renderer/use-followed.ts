import { useEffect, useState } from 'react';

/**
 * Something of main's, kept up to date; `null` until it is there, and where it cannot be had. `ask`
 * and `listen` have to stay the same; `listen` answers what ends it.
 */
export function useFollowed<T>(
  ask: () => Promise<T>,
  listen: (take: (value: T) => void) => () => void,
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let fresh = true;
    const end = listen((changed) => {
      fresh = false;
      setValue(changed);
    });
    ask().then(
      (answer) => fresh && setValue(answer),
      // Without it a page is as it is before there is any.
      () => {},
    );
    return end;
  }, [ask, listen]);
  return value;
}

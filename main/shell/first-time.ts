import { closeSync, openSync } from 'node:fs';

/** Whether this is asked for the first time; an empty file at `path` remembers that it was. */
export function isFirstTime(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch {
    // Said once too seldom is better than said at every close.
    return false;
  }
}

import { hostname, userInfo } from 'node:os';
import { version } from '../../package.json';
import type { PushMaker } from '../contract/push.ts';

/** Who makes pushes here and now. Where the system does not know the user, the name is empty. */
export function thisMaker(): PushMaker {
  return {
    user: userName(),
    computer: hostname(),
    appVersion: version,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an account, as in containers.
    return '';
  }
}

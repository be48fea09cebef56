import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for database, spool and logs: `KINDLING_PROFILE`, else the system's place for local
 * (never roaming) application data.
 */
export function profileFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  home: string = homedir(),
): string {
  if (env.KINDLING_PROFILE) return env.KINDLING_PROFILE;
  switch (platform) {
    case 'win32':
      return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Kindling');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Kindling');
    default:
      return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'kindling');
  }
}

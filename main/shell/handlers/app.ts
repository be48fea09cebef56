import { app, clipboard } from 'electron';
import type { AppInfo } from '../../contract/requests/app.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about the program itself. */
export function appHandlers(known: Pick<AppInfo, 'hasTray' | 'language'>): HandlersOf<'app'> {
  return {
    'app.info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      ...known,
      region: knownRegion(app.getSystemLocale()),
    }),
    'app.copy': ({ text }) => {
      clipboard.writeText(text);
      return undefined;
    },
  };
}

/** A system may name a region that is none, such as `C`. */
function knownRegion(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? app.getLocale();
  } catch {
    return app.getLocale();
  }
}

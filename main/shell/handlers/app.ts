import { app } from 'electron';
import type { HandlersOf } from '../router.ts';

/** Answers about the program itself; `hasTray`: the desktop has one. */
export function appHandlers(hasTray: boolean): HandlersOf<'app'> {
  return {
    'app.info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      hasTray,
      language: app.getLocale(),
      region: knownRegion(app.getSystemLocale()),
    }),
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

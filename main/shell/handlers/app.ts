import { app } from 'electron';
import { hasTray } from '../../tray/has-tray.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about the program itself. */
export function appHandlers(): HandlersOf<'app'> {
  return {
    'app.info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      hasTray: hasTray(process.platform, process.env),
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

import { expect, it } from 'vitest';
import { hasTray } from '../../../main/tray/has-tray.ts';

it.each<[NodeJS.Platform, string | undefined, boolean]>([
  ['win32', undefined, true],
  ['darwin', undefined, true],
  ['linux', 'KDE', true],
  ['linux', 'X-Cinnamon', true],
  ['linux', 'ubuntu:GNOME', true],
  ['linux', 'GNOME', false],
  ['linux', undefined, false],
])('the tray of %s with the desktop %s is there: %s', (platform, desktop, is) => {
  expect(hasTray(platform, { XDG_CURRENT_DESKTOP: desktop })).toBe(is);
});

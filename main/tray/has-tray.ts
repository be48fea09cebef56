/** Linux desktops that show the icons of programs, by a part of their name. */
const withTray = [
  'kde',
  'xfce',
  'cinnamon',
  'mate',
  'lxqt',
  'budgie',
  'unity',
  'ubuntu',
  'pantheon',
];

/**
 * Whether the desktop shows the icons of programs that run without a window. GNOME does not unless it
 * is Ubuntu's: there nobody could find Kindling again. `XDG_CURRENT_DESKTOP` is a list such as
 * `ubuntu:GNOME` (Desktop Entry Specification, freedesktop.org).
 */
export function hasTray(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux') return true;
  const desktop = (env.XDG_CURRENT_DESKTOP ?? '').toLowerCase();
  return withTray.some((name) => desktop.includes(name));
}

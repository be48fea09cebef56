import { describe, expect, it } from 'vitest';
import { isDebian, missingParts, packagesFor, partsFor } from '../../harness/system.mjs';

const ldconfig = `7 libs found in cache \`/etc/ld.so.cache'
	libsecret-1.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libsecret-1.so.0
	libnotify.so.4 (libc6,x86-64) => /lib/x86_64-linux-gnu/libnotify.so.4
	libnss3.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libnss3.so
	libgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0
	libgbm.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgbm.so.1
	libatk-bridge-2.0.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libatk-bridge-2.0.so.0
	libasound.so.2 (libc6,x86-64) => /lib/x86_64-linux-gnu/libasound.so.2
`;
const window = partsFor({ display: false, keyring: false });
const everything = partsFor({ display: true, keyring: true });

function namesMissing(libraries: string | null, programs: readonly string[]): string[] {
  const system = { libraries, hasProgram: (name: string) => programs.includes(name) };
  return missingParts(everything, system).map(({ name }) => name);
}

describe('what a Linux system lacks', () => {
  it('is nothing when every library and program is there', () => {
    const programs = ['xvfb-run', 'xauth', 'dbus-run-session', 'gnome-keyring-daemon'];
    expect(namesMissing(ldconfig, programs)).toEqual([]);
  });

  it('names each missing library', () => {
    const without = ldconfig.replace('libgbm.so.1 ', 'libgbm.so.0 ');
    const programs = ['xvfb-run', 'xauth', 'dbus-run-session', 'gnome-keyring-daemon'];
    expect(namesMissing(without, programs)).toEqual(['libgbm.so.1']);
  });

  it('names each missing program', () => {
    expect(namesMissing(ldconfig, ['xauth', 'dbus-run-session'])).toEqual([
      'xvfb-run',
      'gnome-keyring-daemon',
    ]);
  });

  it('takes libraries for present where the system cannot list them', () => {
    expect(namesMissing(null, [])).not.toContain('libgtk-3.so.0');
  });

  it('leaves the virtual display and the keyring out of what a person needs', () => {
    expect(window.map(({ kind }) => kind)).not.toContain('program');
  });
});

describe('the packages to install', () => {
  it('have their newer names where the release knows those', () => {
    const known = new Set(['libasound2t64', 'libgtk-3-0t64', 'libatk-bridge2.0-0t64']);
    expect(packagesFor(window, (name) => known.has(name))).toEqual([
      'libnss3',
      'libatk-bridge2.0-0t64',
      'libgtk-3-0t64',
      'libgbm1',
      'libasound2t64',
      'libsecret-1-0',
      'libnotify4',
    ]);
  });

  it('have their older names elsewhere', () => {
    const packages = packagesFor(everything, (name) => !name.endsWith('t64'));
    expect(packages).toEqual([
      'libnss3',
      'libatk-bridge2.0-0',
      'libgtk-3-0',
      'libgbm1',
      'libasound2',
      'libsecret-1-0',
      'libnotify4',
      'xvfb',
      'xauth',
      'dbus-x11',
      'gnome-keyring',
    ]);
  });
});

describe('a system made from Debian', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n'],
    ['Linux Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'],
  ])('is recognised: %s', (_name, osRelease) => {
    expect(isDebian(osRelease)).toBe(true);
  });

  it.each([
    ['Fedora', 'ID=fedora\nVERSION_ID=41\n'],
    ['one that only mentions it', 'NAME="Not debian"\nID=arch\nHOME_URL="https://debian.org"\n'],
    ['one that says nothing', ''],
  ])('is not %s', (_name, osRelease) => {
    expect(isDebian(osRelease)).toBe(false);
  });
});

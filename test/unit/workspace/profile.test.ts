import { describe, expect, it } from 'vitest';
import { profileFolder } from '../../../main/workspace/profile.ts';

describe('the profile folder', () => {
  it('is the one that KINDLING_PROFILE names', () => {
    expect(profileFolder({ KINDLING_PROFILE: '/p' }, 'linux', '/home/kari')).toBe('/p');
  });

  it.each([
    ['linux', '/home/kari/.local/share/kindling'],
    ['darwin', '/home/kari/Library/Application Support/Kindling'],
  ] as const)('is in the local application data on %s', (platform, folder) => {
    expect(profileFolder({}, platform, '/home/kari')).toBe(folder);
  });

  it('is never in the roaming application data on Windows', () => {
    const env = { APPDATA: '/roaming', LOCALAPPDATA: '/local' };
    expect(profileFolder(env, 'win32', '/home/kari')).toBe('/local/Kindling');
  });
});

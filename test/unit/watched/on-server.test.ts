import { describe, expect, it } from 'vitest';
import { isOnServer } from '../../../main/watched/folder-kind.ts';

describe('a folder', () => {
  it.each([
    ['win32', '\\\\server\\home$\\kari\\Kindling', 0, true],
    ['win32', '\\\\?\\UNC\\server\\home\\Kindling', 0, true],
    ['win32', '\\\\?\\C:\\Users\\kari', 0, false],
    ['win32', 'C:\\Users\\kari\\AppData\\Local\\Kindling', 0, false],
    ['linux', '/home/kari/.local/share/kindling', 0x6969, true],
    ['linux', '/home/kari/.local/share/kindling', 0xff534d42, true],
    // As statfs gives it where numbers have a sign.
    ['linux', '/home/kari/.local/share/kindling', 0xff534d42 | 0, true],
    ['linux', '/home/kari/.local/share/kindling', 0xef53, false],
    // gocryptfs is FUSE too, and local.
    ['linux', '/home/kari/.local/share/kindling', 0x65735546, false],
    ['darwin', '/Users/kari/Library/Application Support/Kindling', 0x6969, false],
  ] as const)('on %s in %s (%d) lies on a server: %s', (platform, path, fileSystem, expected) => {
    expect(isOnServer({ platform, path, fileSystem })).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { type FolderFacts, folderKind } from '../../../main/watched/folder-kind.ts';

const windows: FolderFacts = { platform: 'win32', path: '', fileSystem: 0, env: {} };
const linux: FolderFacts = {
  platform: 'linux',
  path: '/home/kari/Export',
  fileSystem: 0xef53,
  env: {},
};
const mac: FolderFacts = { platform: 'darwin', path: '', fileSystem: 26, env: {} };

describe('a folder is shared', () => {
  it.each<[string, FolderFacts]>([
    ['on a Windows server', { ...windows, path: '\\\\fil01\\Regnskap\\Export' }],
    ['on one with a long path', { ...windows, path: '\\\\?\\UNC\\fil01\\Regnskap' }],
    ['on NFS', { ...linux, fileSystem: 0x6969 }],
    ['on SMB, whose number some systems give as negative', { ...linux, fileSystem: -11317950 }],
    ['on what macOS has mounted', { ...mac, path: '/Volumes/Regnskap/Export' }],
  ])('%s', (_, facts) => {
    expect(folderKind(facts)).toBe('shared');
  });
});

describe('a folder is synced', () => {
  it.each<[string, FolderFacts]>([
    ['in OneDrive', { ...windows, path: 'C:\\Users\\Kari\\OneDrive\\Export' }],
    ['in a company\u2019s', { ...windows, path: 'C:\\Users\\Kari\\OneDrive - Bærum AS\\Export' }],
    [
      'where OneDrive says it is',
      { ...windows, path: 'D:\\Sky\\Export', env: { OneDriveCommercial: 'd:\\sky' } },
    ],
    ['in Dropbox', { ...linux, path: '/home/kari/Dropbox (Bærum AS)/Export' }],
    [
      'in iCloud',
      { ...mac, path: '/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Export' },
    ],
    ['in what macOS keeps for them', { ...mac, path: '/Users/kari/Library/CloudStorage/Box-Box' }],
  ])('%s', (_, facts) => {
    expect(folderKind(facts)).toBe('synced');
  });
});

describe('a folder is a person\u2019s own', () => {
  it.each<[string, FolderFacts]>([
    ['on the disk', { ...windows, path: 'C:\\Users\\Kari\\Export' }],
    ['with a long path', { ...windows, path: '\\\\?\\C:\\Users\\Kari\\Export' }],
    ['on ext4', linux],
    ['beside one that is synced', { ...windows, path: 'D:\\Skyen', env: { OneDrive: 'D:\\Sky' } }],
    ['that is called nearly so', { ...linux, path: '/home/kari/Dropboxes/synchronised' }],
  ])('%s', (_, facts) => {
    expect(folderKind(facts)).toBe('own');
  });
});

import type { FolderKind } from '../contract/watched.ts';

/** What is known of where a folder lies. */
export interface FolderFacts {
  readonly platform: NodeJS.Platform;
  /** As the system resolves it: of a drive letter that stands for a server, the server's own path. */
  readonly path: string;
  /** `f_type` of statfs(2), which says what kind of file system it is; Linux only. */
  readonly fileSystem: number;
  /** The environment: OneDrive says there where its folders are. */
  readonly env: NodeJS.ProcessEnv;
}

/** File systems of servers, as statfs(2) of Linux numbers them. */
const servers = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x5346414f, // AFS
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
]);

/** Those that may be of other computers, and may be local as well. */
const perhapsRemote = new Set([
  0x65735546, // FUSE: sshfs, rclone, Google Drive
  0x01021997, // 9P
]);

/** How programs that keep folders the same on several computers call theirs. */
const synced =
  /^(?:onedrive(?: ?-.*)?|sharepoint|dropbox(?: \(.*\))?|google ?drive|my drive|icloud ?drive|mobile documents|cloudstorage|box(?: sync)?|nextcloud|owncloud|pcloud ?drive|syncthing|sync|tresorit|egnyte.*)$/i;

const oneDriveVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/** Whether a folder surely lies on a server. */
export function isOnServer({ platform, path, fileSystem }: Omit<FolderFacts, 'env'>): boolean {
  if (platform === 'win32') return /^\\\\(?![.?]\\)|^\\\\\?\\UNC\\/i.test(path);
  return platform === 'linux' && servers.has(fileSystem >>> 0);
}

/** Who may see a folder. What cannot be told is taken for a person's own. */
export function folderKind(facts: FolderFacts): FolderKind {
  const { platform, path, fileSystem, env } = facts;
  const parts = path.split(/[\\/]+/).filter((part) => part !== '');
  const isRemote = platform === 'linux' && perhapsRemote.has(fileSystem >>> 0);
  // Where macOS shows what is mounted: servers, but sticks as well, which also go about.
  const isMounted = platform === 'darwin' && parts[0] === 'Volumes';
  if (isOnServer(facts) || isRemote || isMounted) return 'shared';
  const isOneDrive = oneDriveVariables.some((name) => isWithin(path, env[name]));
  return isOneDrive || parts.some((part) => synced.test(part)) ? 'synced' : 'own';
}

function isWithin(path: string, folder: string | undefined): boolean {
  if (!folder) return false;
  const plain = (text: string) => `${text.replaceAll('\\', '/').toLowerCase()}/`;
  return plain(path).startsWith(plain(folder));
}

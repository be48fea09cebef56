import type { ErrorCode } from './errors.ts';

/** What a person can choose about a watched folder. */
export interface WatchedSettings {
  /** What is as expected goes at once; else a person is asked about every file. */
  readonly pushesAtOnce: boolean;
  /** Files are moved beside, to `Pushed` or `Failed`, once their push has ended. */
  readonly moves: boolean;
}

/** A folder that a saved push takes its files from. */
export interface WatchedFolder extends WatchedSettings {
  readonly savedPushId: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Who may see a folder: only this computer, those whose folders are kept the same (OneDrive), or
 * all who reach the server it is on.
 */
export type FolderKind = 'own' | 'synced' | 'shared';

/** Why a file waits for a person. */
export type WaitingReason =
  /** Every file of its folder is asked about. */
  | 'offered'
  /** It is not as its saved push expects. */
  | 'differs'
  /** It has the content of one that was taken before. */
  | 'same'
  /** It could not be pushed. */
  | 'failed';

/** A file that came and waits for a person. */
export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  /** When it was seen to be complete, ms since the epoch. */
  readonly at: number;
  readonly reason: WaitingReason;
  /** Why it could not be pushed. */
  readonly code: ErrorCode | null;
}

/** A watched folder as a person is shown it. */
export interface WatchedView extends WatchedFolder {
  readonly kind: FolderKind;
  /** It could not be read the last time. */
  readonly isUnreachable: boolean;
  /** In the order they came. */
  readonly waiting: readonly WaitingFile[];
}

/** Folders of several people: there every file is asked about, and claimed by moving it. */
export function isOfSeveral(kind: FolderKind): boolean {
  return kind !== 'own';
}

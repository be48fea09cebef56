import { basename } from 'node:path';
import { askAboutFile } from '../workspace/quick-push.ts';
import type { Desk } from './desk.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { QuickWindows } from './quick-windows.ts';

/** What asking about a file of a watched folder works with. */
export interface AskWaitingParts {
  readonly desk: Desk;
  readonly opened: OpenedFiles;
  readonly quick: QuickWindows;
  /** Shows that a file is being looked into. */
  readonly whileLooking: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/**
 * Has a small window ask about a file that waits; what cannot be read as its saved push says is
 * looked at in the main window. Fails with `file-taken` if it waits no longer.
 */
export async function askWaiting(
  { desk, opened, quick, whileLooking }: AskWaitingParts,
  fileId: string,
): Promise<void> {
  const workspace = await desk.workspace();
  const { path, savedPushId } = workspace.watched.waitingFile(fileId);
  if (quick.isAsking(path)) return;
  const look = () => askAboutFile(workspace, savedPushId, path);
  try {
    quick.ask(await whileLooking(basename(path), look));
  } catch {
    opened.hand([path], savedPushId);
  }
}

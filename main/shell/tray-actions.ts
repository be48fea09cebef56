import { basename } from 'node:path';
import { type Failure, toFailure } from '../contract/errors.ts';
import type { TrayAction } from '../tray/tray-view.ts';
import { quickPushFile } from '../workspace/quick-push.ts';
import { askWaiting } from './ask-waiting.ts';
import { chooseFiles } from './choose-files.ts';
import { takeCopiedTable } from './copied-table.ts';
import type { Desk } from './desk.ts';
import type { MainWindow } from './main-window.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { QuickWindows } from './quick-windows.ts';
import { emit } from './router.ts';

/** What the menu of the tray works with. */
export interface TrayActionParts {
  readonly desk: Desk;
  readonly window: MainWindow;
  readonly opened: OpenedFiles;
  readonly quick: QuickWindows;
  /** Shows that a file is being looked into. */
  readonly whileLooking: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Tells a person who has no window before them. */
  readonly tellFailure: (failure: Failure) => void;
  readonly quit: () => void;
}

/** Makes what does a line of the menu: all but the queue's pause. */
export function createTrayActions(parts: TrayActionParts): (action: TrayAction) => void {
  const { window, opened, quit } = parts;
  return (action) => {
    switch (action.do) {
      case 'open':
        window.open();
        return;
      case 'quit':
        quit();
        return;
      case 'show':
        show(window, action.pushId);
        return;
      case 'ask':
        askWaiting(parts, action.fileId).catch((error) => parts.tellFailure(toFailure(error)));
        return;
      case 'choose':
        void chooseFiles(null, ['openFile', 'multiSelections'], null).then((paths) =>
          opened.hand(paths, null),
        );
        return;
      case 'paste':
        void pasteTable(parts);
        return;
      case 'push':
        void chooseFiles(null, ['openFile'], null).then(([path]) => {
          if (path !== undefined) void pushFile(parts, action.savedPushId, path);
        });
    }
  };
}

function show(window: MainWindow, pushId: string): void {
  const isNew = window.open(`#/activity/${encodeURIComponent(pushId)}`);
  if (!isNew) emit('pushes.show', { id: pushId });
}

/** Has the table on the clipboard looked at in the window. */
async function pasteTable({ desk, opened, tellFailure }: TrayActionParts): Promise<void> {
  try {
    opened.hand([await takeCopiedTable(await desk.workspace())], null);
  } catch (error) {
    tellFailure(toFailure(error));
  }
}

/** Pushes a file with a saved push; where a person has to agree first, a small window asks. */
async function pushFile(
  { desk, opened, quick, whileLooking }: TrayActionParts,
  savedPushId: string,
  path: string,
): Promise<void> {
  const push = async () => quickPushFile(await desk.workspace(), savedPushId, path);
  try {
    const result = await whileLooking(basename(path), push);
    if (result.kind === 'asks') quick.ask(result.file);
  } catch {
    // What fails is looked at anew in the main window, which says why.
    opened.hand([path], savedPushId);
  }
}

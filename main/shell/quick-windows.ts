import type { BrowserWindow } from 'electron';
import { KindlingError } from '../contract/errors.ts';
import type { AskedFile } from '../workspace/quick-push.ts';
import { createAppWindow } from './app-window.ts';

/** A small window for each file that a person has to agree to. */
export class QuickWindows {
  readonly #outFolder: string;
  readonly #asked = new Map<BrowserWindow, AskedFile>();

  constructor(outFolder: string) {
    this.#outFolder = outFolder;
  }

  /** Asks about a file; it is released when the window has gone. */
  ask(file: AskedFile): void {
    const window = createAppWindow(this.#outFolder, '?quick=1', {
      width: 420,
      height: 320,
      minWidth: 360,
      minHeight: 260,
      maximizable: false,
      fullscreenable: false,
    });
    this.#asked.set(window, file);
    window.on('closed', () => {
      this.#asked.delete(window);
      file.release();
    });
  }

  /** Whether a window asks about this file already; then it comes to the front. */
  isAsking(path: string): boolean {
    const found = [...this.#asked].find(([, file]) => file.path === path);
    found?.[0].focus();
    return found !== undefined;
  }

  /** The file that it asks about. */
  fileOf(window: BrowserWindow): AskedFile {
    const file = this.#asked.get(window);
    if (!file) throw new KindlingError('invalid-request');
    return file;
  }
}

import type { BrowserWindow } from 'electron';
import { createAppWindow } from './app-window.ts';

/** What the main window is made of, and what it tells. */
export interface MainWindowParts {
  /** The build's folder. */
  readonly outFolder: string;
  /** Told each time that a window has been painted and shown. */
  readonly onShown: () => void;
  /** It is about to close, which can be prevented. */
  readonly onClose: (event: { preventDefault(): void }) => void;
  /** It has closed. */
  readonly onClosed: () => void;
  /** Windows only: the person logs off. */
  readonly onSessionEnd: () => void;
}

/** The one main window, which is made when it is wanted and gone when it is closed. */
export class MainWindow {
  readonly #parts: MainWindowParts;
  #window: BrowserWindow | null = null;

  constructor(parts: MainWindowParts) {
    this.#parts = parts;
  }

  /** Whether a person has it before them. */
  get isFocused(): boolean {
    return this.#window?.isFocused() ?? false;
  }

  /**
   * Brings it to the front. Where there is none yet it is made, on the page that `place` says: a
   * query such as `?practice=1`, or a hash such as `#/activity`. Answers whether it was made.
   */
  open(place = ''): boolean {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
      return false;
    }
    this.#window = this.#create(place);
    return true;
  }

  /** Nothing, or how far what is under way has come, 0 to 1, on the taskbar or the dock. */
  showProgress(share: number | null): void {
    this.#window?.setProgressBar(share ?? -1);
  }

  #create(place: string): BrowserWindow {
    const { outFolder, onShown, onClose, onClosed, onSessionEnd } = this.#parts;
    const window = createAppWindow(outFolder, place, {
      width: 1100,
      height: 760,
      minWidth: 640,
      minHeight: 480,
    });
    window.once('show', onShown);
    window.on('close', onClose);
    window.on('session-end', onSessionEnd);
    window.on('closed', () => {
      this.#window = null;
      onClosed();
    });
    return window;
  }
}

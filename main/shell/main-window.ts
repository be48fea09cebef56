import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './app-protocol.ts';

/**
 * Opens the one main window from the build in `outFolder`. `startPage` is the query it starts
 * with, such as `?practice=1`. `onShown` is told once it has been painted and shown.
 */
export function openMainWindow(
  outFolder: string,
  startPage: string,
  onShown: () => void,
): BrowserWindow {
  const window = new BrowserWindow({
    width: 1100,
    height: 760,
    minWidth: 640,
    minHeight: 480,
    title: 'Kindling',
    show: false,
    // What Fluent's theme paints first, so that nothing flashes.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#292929' : '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(outFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    onShown();
  });
  void window.loadURL(`${appOrigin}/index.html${startPage}`);
  return window;
}

import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron';
import { appOrigin } from './app-protocol.ts';

/**
 * Makes a window of the app from the build in `outFolder`: locked in, and shown once it is painted.
 * `place` is the query or hash that it starts with.
 */
export function createAppWindow(
  outFolder: string,
  place: string,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Kindling',
    show: false,
    // What Fluent's theme paints first, so that nothing flashes.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#292929' : '#ffffff',
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      preload: join(outFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html${place}`);
  return window;
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow } from 'electron';
import { defaultAddress } from '../ignite/address.ts';
import { createUndiciTransport } from '../ignite/undici-transport.ts';
import { createInspector } from '../inspect/inspector.ts';
import { makeSampleLedger } from '../sandbox/sample-ledger.ts';
import { profileFolder } from '../workspace/profile.ts';
import { profileTokens } from '../workspace/profile-tokens.ts';
import { Workspace } from '../workspace/workspace.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { Desk, type OpenWorkspace } from './desk.ts';
import { createHandlers } from './handlers.ts';
import { lockDown } from './lock-down.ts';
import { openMainWindow } from './main-window.ts';
import { openPractice } from './practice.ts';
import { emit, routeRequests } from './router.ts';

/** What the app is started with. */
export interface AppStart {
  /** The build's folder, with `main/`, `preload/` and `renderer/` in it. */
  readonly outFolder: string;
  /** Command-line arguments after the app's own path. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Starts the desktop app. Must be called before Electron is ready. */
export async function startApp({ outFolder, args, env }: AppStart): Promise<void> {
  const folder = profileFolder(env, process.platform);
  // Chromium's own files lie in the profile too, so that one folder is all there is.
  app.setPath('userData', join(folder, 'chromium'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerAppScheme();
  await app.whenReady();
  lockDown();
  serveApp(join(outFolder, 'renderer'));

  const inspector = createInspector(pathToFileURL(join(outFolder, 'main', 'inspect-worker.js')));
  const shared = {
    looker: inspector,
    transport: createUndiciTransport({ env }),
    defaultAddress,
    whenTokenNeeded: 'wait' as const,
    now: Date.now,
  };
  const helper = {
    command: process.execPath,
    args: [...(app.isPackaged ? [] : [join(outFolder, 'main', 'index.js')]), '--keychain-helper'],
  };
  const practiceFolder = join(folder, 'practice');
  const desk: Desk = new Desk({
    tell: emit,
    practiceFolder,
    makeSample: makeSampleLedger,
    open: async (mode, tell): Promise<OpenWorkspace> => {
      if (mode === 'practice') {
        const workerUrl = pathToFileURL(join(outFolder, 'main', 'sandbox-worker.js'));
        return openPractice({ ...shared, folder: practiceFolder, workerUrl, tell });
      }
      const workspace = new Workspace({
        ...shared,
        folder,
        mode,
        fixedAddress: env.KINDLING_API_URL || null,
        tokens: (origin) => profileTokens(env, helper, origin),
        tell,
      });
      void workspace.connection.open();
      return { workspace, close: () => workspace.close() };
    },
  });
  routeRequests(createHandlers(desk));

  const startPage = args.includes('--practice') ? '?practice=1' : '';
  // Not any earlier: the window's own start comes first.
  const openWindow = () => openMainWindow(outFolder, startPage, () => inspector.warmUp());
  openWindow();
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    window?.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
  app.on('window-all-closed', () => app.quit());
  closeBeforeQuit(desk, () => inspector.close());
}

/** Holds the quit until all work has stopped and is on record. */
function closeBeforeQuit(desk: Desk, closeInspector: () => Promise<void>): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void Promise.allSettled([desk.close(), closeInspector()]).then(() => app.quit());
  });
}

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, nativeTheme, net, powerMonitor, session } from 'electron';
import { createFormat } from '../../strings/format.ts';
import { loadLanguage } from '../../strings/translate.ts';
import type { Events } from '../contract/channels.ts';
import { thisPrivate, thisSystem } from '../doctor/this-computer.ts';
import type { HistoryOrder } from '../history/worker.ts';
import { defaultAddress } from '../ignite/address.ts';
import { createNetwork } from '../ignite/network.ts';
import { createUndiciTransport } from '../ignite/undici-transport.ts';
import { createInspector } from '../inspect/inspector.ts';
import { openLog } from '../log/log.ts';
import { fixedAddress } from '../preferences/fixed-address.ts';
import { networkSettings } from '../preferences/network-settings.ts';
import { policyPath } from '../preferences/policy-path.ts';
import { PreferenceStore } from '../preferences/preferences.ts';
import { createPreparer } from '../prepare/preparer.ts';
import { makeSampleLedger } from '../sandbox/sample-ledger.ts';
import { createWorkerCalls } from '../threads/worker-calls.ts';
import { hasTray } from '../tray/has-tray.ts';
import { readStartAction } from '../tray/start-actions.ts';
import { thisMaker } from '../workspace/maker.ts';
import { profileFolder } from '../workspace/profile.ts';
import { profileTokens } from '../workspace/profile-tokens.ts';
import { type Tell, Workspace } from '../workspace/workspace.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { askToQuit } from './ask-to-quit.ts';
import { Background } from './background.ts';
import { Desk, type OpenWorkspace } from './desk.ts';
import { isFirstTime } from './first-time.ts';
import { createHandlers } from './handlers/handlers.ts';
import { lockDown } from './lock-down.ts';
import { MainWindow } from './main-window.ts';
import { OpenedFiles, type OpenRequest, readOpenRequest } from './opened-files.ts';
import { openPractice } from './practice.ts';
import { QuickWindows } from './quick-windows.ts';
import { Quitting } from './quitting.ts';
import { emit, routeRequests } from './router.ts';
import { SendingWatch } from './sending-watch.ts';
import { type StartCommand, setStartAtLogin, startedHidden } from './start-at-login.ts';
import { createStayAwake } from './stay-awake.ts';
import { createTrayActions } from './tray-actions.ts';

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
  // Told to the Kindling that runs already, if there is one.
  const request: OpenRequest = { args, folder: process.cwd() };
  if (!app.requestSingleInstanceLock({ ...request })) {
    app.quit();
    return;
  }
  const window: MainWindow = new MainWindow({
    outFolder,
    // Not any earlier than the window is shown: its own start comes first.
    onShown: () => void inspector.warmUp(),
    onClose: (event) => quitting.windowClosing(event),
    onSessionEnd: () => quitting.sessionEnding(),
    onClosed: () => {
      // Whoever looks at nothing needs nobody who is ready to look into files.
      inspector.rest();
      const staysOn = quitting.isOpen && staysInTray();
      if (staysOn && isFirstTime(join(folder, 'tray-told'))) background.tellStays();
    },
  });
  const opened = new OpenedFiles(() => {
    if (app.isReady()) window.open();
    emit('sources.opened', undefined);
  });
  // macOS: before it is ready, if Kindling was started for the file.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opened.open({ args: [path], folder: '/' });
  });
  registerAppScheme();
  await app.whenReady();
  lockDown();
  serveApp(join(outFolder, 'renderer'));

  const preferences = new PreferenceStore({ folder, policyPath: policyPath(process.platform) });
  const log = openLog({
    folder,
    version: app.getVersion(),
    now: Date.now,
    level: () => preferences.values.logLevel,
  });
  log.note('info', 'start', {
    platform: process.platform,
    electron: process.versions.electron ?? '',
  });
  // Electron tells the person; this is for those who mend it.
  process.on('uncaughtExceptionMonitor', (error) => log.defect('process', error));
  nativeTheme.themeSource = preferences.values.theme;
  preferences.follow((state) => {
    nativeTheme.themeSource = state.values.theme;
    emit('preferences.changed', state);
  });
  const inspector = createInspector(pathToFileURL(join(outFolder, 'main', 'inspect-worker.js')));
  const network = createNetwork({
    env,
    settings: () => networkSettings(preferences.state),
    // Chromium's resolver knows the system's settings, and runs its PAC file.
    askSystem: (url) => session.defaultSession.resolveProxy(url),
  });
  const shared = {
    looker: inspector,
    takeSnapshot: createPreparer(pathToFileURL(join(outFolder, 'main', 'prepare-worker.js'))),
    transport: createUndiciTransport({ network }),
    defaultAddress,
    whenTokenNeeded: 'wait' as const,
    log,
    madeBy: thisMaker(),
    preferences: () => preferences.values,
    now: Date.now,
  };
  const ownArgs = app.isPackaged ? [] : [join(outFolder, 'main', 'index.js')];
  const helper = { command: process.execPath, args: [...ownArgs, '--keychain-helper'] };
  const practiceFolder = join(folder, 'practice');
  const sending = new SendingWatch(createStayAwake());
  const desk: Desk = new Desk({
    tell: (event, value) => {
      emit(event, value);
      background.note(event, value);
    },
    practiceFolder,
    makeSample: makeSampleLedger,
    open: async (mode, tellDesk): Promise<OpenWorkspace> => {
      const tell: Tell = (event, value) => {
        if (event === 'push.changed') sending.note(value as Events['push.changed']);
        tellDesk(event, value);
      };
      if (mode === 'practice') {
        const workerUrl = pathToFileURL(join(outFolder, 'main', 'sandbox-worker.js'));
        return openPractice({ ...shared, folder: practiceFolder, workerUrl, tell });
      }
      const workspace = new Workspace({
        ...shared,
        folder,
        mode,
        online: () => net.isOnline(),
        fixedAddress: fixedAddress(preferences.values, env),
        tokens: (origin) => profileTokens(env, helper, origin),
        tell,
      });
      void workspace.connection.open();
      void workspace.watched.start();
      return { workspace, close: () => workspace.close() };
    },
  });
  const wished = preferences.values.language;
  const language = wished === 'system' ? app.getLocale() : wished;
  const { t } = await loadLanguage(language);
  const format = createFormat(language);
  const doctor = {
    parts: {
      policyPath: policyPath(process.platform),
      network,
      transport: shared.transport,
      tokens: (origin: string) => profileTokens(env, helper, origin),
      usualAddress: defaultAddress,
      env,
      platform: process.platform,
      version: app.getVersion(),
      system: thisSystem(),
      now: Date.now,
    },
    preferences: () => preferences.state,
    hidden: thisPrivate(shared.madeBy),
    t,
    format,
  };
  const receipts = {
    workerUrl: pathToFileURL(join(outFolder, 'main', 'receipt-worker.js')),
    language,
    t,
  };
  const exports = {
    calls: createWorkerCalls<HistoryOrder, null>(
      pathToFileURL(join(outFolder, 'main', 'history-worker.js')),
      { untilStopped: true },
    ),
    language,
    t,
  };
  const quick = new QuickWindows(outFolder);
  const isTrayThere = hasTray(process.platform, env);
  routeRequests(
    createHandlers(desk, {
      receipts,
      exports,
      preferences,
      opened,
      doctor,
      quick,
      isTrayThere,
      language,
      whileLooking: (name, work) => background.whileLooking(name, work),
    }),
    log,
  );
  const staysInTray = () => isTrayThere && preferences.values.staysInTray;
  const quitting = new Quitting({
    staysInTray,
    underWay: () => desk.underWay(),
    ask: (count) => askToQuit(t, count),
    close: () => {
      background.close();
      log.note('info', 'quit', {});
      return Promise.allSettled([desk.close(), inspector.close()]);
    },
    quit: () => app.quit(),
  });
  const start: StartCommand = { command: process.execPath, args: ownArgs };
  const act = createTrayActions({
    desk,
    window,
    opened,
    quick,
    tellFailure: (failure) => background.tellFailure(failure),
    whileLooking: (name, work) => background.whileLooking(name, work),
    quit: () => app.quit(),
  });
  const background: Background = new Background({
    desk,
    t,
    format,
    assetsFolder: join(dirname(outFolder), 'assets'),
    staysInTray,
    window,
    start,
    act,
    onDefect: (error) => log.defect('tray', error),
  });
  let { startsAtLogin } = preferences.values;
  // What an organisation has set was never switched by anybody.
  if (startsAtLogin) setStartAtLogin(true, start);
  preferences.follow(({ values }) => {
    background.draw();
    if (values.startsAtLogin === startsAtLogin) return;
    startsAtLogin = values.startsAtLogin;
    setStartAtLogin(startsAtLogin, start);
  });
  background.draw();

  // Without this Electron would quit with the last window.
  app.on('window-all-closed', () => {});
  app.on('activate', () => window.open());
  const asked = readStartAction(args);
  if (asked) act(asked);
  else if (!startedHidden(args) || !staysInTray()) {
    window.open(args.includes('--practice') ? '?practice=1' : '');
  }
  opened.open(request);
  app.on('second-instance', (_event, _argv, _folder, said) => {
    const second = readOpenRequest(said);
    const wanted = second && readStartAction(second.args);
    if (wanted) act(wanted);
    else window.open();
    if (second) opened.open(second);
  });
  app.on('before-quit', (event) => quitting.beforeQuit(event));
  powerMonitor.on('shutdown', () => quitting.sessionEnding());
  powerMonitor.on('resume', () => void desk.woke());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => quitting.quitUnasked());
  }
}

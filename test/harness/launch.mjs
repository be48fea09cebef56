import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { electronEnvironment, resolveElectron } from './electron.mjs';
import { HarnessError } from './failure.mjs';
import { checkout } from './places.mjs';
import { lacksDisplay } from './session.mjs';

/** How long the app may take to quit, in milliseconds. */
const quitLimit = 20_000;

/** @type {Promise<import('./electron.mjs').Electron> | undefined} */
let electron;

/**
 * @typedef {object} Started
 * @property {import('playwright').ElectronApplication} app
 * @property {() => string} stderr what the main process has written to standard error so far
 * @property {() => Promise<void>} close quits the app and waits until it is gone; rejects when it has
 *   to be killed. Does nothing when it is gone already.
 */

/** @typedef {Started & { window: import('playwright').Page }} Launched `window` is loaded */

/**
 * @typedef {object} LaunchOptions
 * @property {string} profile
 * @property {readonly string[]} [args] after the app's own path
 * @property {NodeJS.ProcessEnv} [env] adds to this process's environment; `undefined` takes a
 *   variable out
 */

/**
 * Starts the built app in English on a profile folder, driven by Playwright, and waits for its window.
 *
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launch(options) {
  const started = await start(options);
  try {
    const window = await started.app.firstWindow();
    await window.waitForLoadState('domcontentloaded');
    return { ...started, window };
  } catch (error) {
    await started.close().catch(() => {});
    throw new Error(`The app opened no window.\n${started.stderr()}`, { cause: error });
  }
}

/**
 * The same without waiting for a window: there may be none.
 *
 * @param {LaunchOptions} options
 * @returns {Promise<Started>}
 */
export async function start({ profile, args = [], env = {} }) {
  if (!existsSync(join(checkout, 'out', 'main', 'index.js'))) {
    throw new HarnessError('The app is not built. Run `npm run build`, or `npm test -- e2e`.');
  }
  if (lacksDisplay(process.env)) {
    throw new HarnessError('There is no display. `npm test -- e2e` brings one.');
  }
  electron ??= resolveElectron();
  const { executable } = await electron;
  const app = await _electron.launch({
    executablePath: executable,
    args: [checkout, '--lang=en', ...args],
    cwd: profile,
    env: appEnvironment({ KINDLING_PROFILE: profile, ...env }),
  });
  const child = app.process();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  const gone = once(child, 'exit');

  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    let killed = false;
    const timer = setTimeout(() => {
      killed = true;
      child.kill('SIGKILL');
    }, quitLimit);
    await app.close().catch(() => {});
    await gone;
    clearTimeout(timer);
    if (killed) throw new Error(`The app did not quit within ${quitLimit / 1000} s.\n${stderr}`);
  };

  return { app, stderr: () => stderr, close };
}

/**
 * This process's environment without the person's own settings for Kindling, and with these.
 *
 * @param {NodeJS.ProcessEnv} settings
 * @returns {Record<string, string>}
 */
function appEnvironment(settings) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('KINDLING_'));
  const all = { ...electronEnvironment(Object.fromEntries(inherited)), ...settings };
  /** @type {Record<string, string>} */
  const defined = {};
  for (const [name, value] of Object.entries(all)) if (value !== undefined) defined[name] = value;
  return defined;
}
